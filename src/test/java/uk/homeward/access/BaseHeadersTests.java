package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.homeward.HomewardTest;

/** Every kind of answer is guarded, whoever makes it. */
class BaseHeadersTests extends HomewardTest {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({
        "200, /",
        "200, /camunda/app/tasklist/default/",
        "200, /camunda/app/cockpit/default/",
        "200, /camunda/api/engine/engine/default/filter?maxResults=5",
        "200, /homeward/pages.js",
        "200, /webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css",
        "200, /actuator/health/readiness",
        "404, /people/PER-999999999",
        "403, /bank-holidays",
        "404, /camunda/app/tasklist/default/nothing",
        "400, /api/referrals;x"
    })
    void whatABrowserGetsIsGuarded(int status, String address) {
        HttpResponse<String> answer = browser.signedIn("manager").get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        isGuarded(answer.headers());
    }

    @ParameterizedTest
    @CsvSource({
        "200, manager, /api/referrals",
        "404, manager, /api/nothing-here",
        "403, provider-a, /api/referrals",
        "401, nobody, /api/referrals",
        "200, manager, /engine-rest/engine",
        "404, manager, /engine-rest/task/none",
        "401, nobody, /engine-rest/task",
        "200, manager, /v3/api-docs",
        "404, manager, /api/referrals/a%01b"
    })
    void whatAProgramGetsIsGuardedAndNeverKept(int status, String login, String address) {
        HttpResponse<String> answer = browser.get(address, Browser.basic(login, login));

        assertThat(answer.statusCode()).isEqualTo(status);
        isGuarded(answer.headers());
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/people/PER-999999999", "/sign-in"})
    void pagesAreNeverKeptAndRunOurScriptsAlone(String address) {
        HttpResponse<String> answer = browser.signedIn("manager").get(address);

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void tasklistRunsNoScriptWithoutItsNonce() {
        String policy = browser.signedIn("manager")
                .get("/camunda/app/tasklist/default/")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");

        assertThat(policy)
                .contains("'strict-dynamic'", "object-src 'none'", "base-uri 'self'")
                .contains("'nonce-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%%% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/a|b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: \u0001\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void whatTheServerRefusesByItselfTellsNothingOfIt(String request) throws IOException {
        String answer = sent(request);

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("\r\nserver:", "tomcat", "exception");
    }

    private String sent(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port);
                OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void isGuarded(HttpHeaders headers) {
        BaseHeaders.ALL
                .keySet()
                .forEach(name -> assertThat(headers.allValues(name)).as(name).hasSize(1));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        for (String telling : List.of("Server", "X-Powered-By", "X-Application-Context")) {
            assertThat(headers.firstValue(telling)).as(telling).isEmpty();
        }
    }
}
