package uk.homeward.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks the running application as a browser would, cookies and all; follows nothing by itself. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final URI home;
    private final String[] always;

    /** @param always headers that go along with every request, as a proxy adds them */
    public Browser(int port, String... always) {
        this.home = URI.create("http://localhost:" + port);
        this.always = always;
    }

    public Browser signedIn(String login) {
        HttpResponse<String> answer = post(
                "/sign-in", "username=%s&password=%s&_csrf=%s".formatted(login, login, inForm(tokenOn("/sign-in"))));
        if (!location(answer).getPath().equals("/")) {
            throw new IllegalStateException("Sign-in led to " + answer.headers());
        }
        return this;
    }

    public String tokenOn(String path) {
        Matcher token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new IllegalStateException("No token on " + path);
        }
        return token.group(1);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> put(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    /** Goes where an answer sends the browser on another host. */
    HttpResponse<String> leave(HttpResponse<String> answer) {
        return send(HttpRequest.newBuilder(location(answer)).GET());
    }

    /** Goes where an answer sends the browser on this host, under whatever name a proxy gave it. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        URI there = location(answer);
        return get(there.getRawQuery() == null ? there.getRawPath() : there.getRawPath() + "?" + there.getRawQuery());
    }

    String cookie(String name) {
        return Objects.requireNonNull(cookies.get(name), name);
    }

    String cookieOr(String name, String none) {
        return cookies.getOrDefault(name, none);
    }

    static URI location(HttpResponse<?> answer) {
        return answer.request()
                .uri()
                .resolve(answer.headers().firstValue("Location").orElse("/nowhere"));
    }

    public static String[] basic(String login, String password) {
        return new String[] {
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8))
        };
    }

    private static String inForm(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        if (always.length > 0) {
            request.headers(always);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
