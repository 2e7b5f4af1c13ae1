package uk.homeward.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An identity provider small enough to read: whoever comes is signed in at once as the person that the test set, until they
 * sign out there. It changes its keys when it is told to.
 */
public final class FakeIssuer implements AutoCloseable {

    static final String CLIENT = "homeward";

    private final HttpServer server;
    private final List<String> left = new CopyOnWriteArrayList<>();
    private RSAKey key = newKey("key");
    private int secondsOfSignIn = 60;
    private final Map<String, Map<String, String>> waiting = new ConcurrentHashMap<>();
    private Map<String, Object> person = Map.of();

    private FakeIssuer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, discovery()));
        server.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/leave", this::leave);
        server.start();
    }

    public static FakeIssuer on(int port) {
        try {
            return new FakeIssuer(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String address(int port) {
        return "http://localhost:" + port;
    }

    String address() {
        return address(server.getAddress().getPort());
    }

    void signsIn(Map<String, Object> claims) {
        person = claims;
    }

    /** How long the next sign-in is said to last. */
    void signsInFor(int seconds) {
        secondsOfSignIn = seconds;
    }

    /** From now on another key signs, and the one before is not known any more. */
    void changesItsKey() {
        key = newKey("key-" + System.nanoTime());
    }

    /** Who has signed out here, by the name in the token that they brought. */
    List<String> left() {
        return left;
    }

    String token(Map<String, Object> claims, String audience, int secondsLeft) {
        return sign(key, claims, audience, secondsLeft);
    }

    /** One without an end. */
    String endless(Map<String, Object> claims) {
        return sign(key, claims, CLIENT, null);
    }

    String forged(Map<String, Object> claims) {
        return sign(newKey(key.getKeyID()), claims, CLIENT, 60);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String code = "code-" + waiting.size();
        waiting.put(code, asked);
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> given =
                fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = waiting.remove(given.get("code"));
        String client = exchange.getRequestHeaders().getFirst("Authorization");
        if (asked == null
                || !("Basic " + base64("homeward:secret")).equals(client)
                || !hash(given.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        Map<String, Object> claims = new HashMap<>(person);
        claims.put("nonce", asked.get("nonce"));
        String token = sign(key, claims, CLIENT, secondsOfSignIn);
        json(
                exchange,
                200,
                "{\"access_token\":\"%s\",\"id_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":60}"
                        .formatted(token, token));
    }

    /** Only with a token of its own, and back to whoever asked: the end of a sign-in by whoever relies on it. */
    private void leave(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        try {
            SignedJWT hint = SignedJWT.parse(asked.getOrDefault("id_token_hint", ""));
            if (hint.verify(new RSASSAVerifier(key))) {
                left.add(hint.getJWTClaimsSet().getStringClaim("preferred_username"));
            }
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
        exchange.getResponseHeaders().set("Location", asked.get("post_logout_redirect_uri"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/leave", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}"""
                .formatted(address());
    }

    private String sign(RSAKey with, Map<String, Object> claims, String audience, @Nullable Integer secondsLeft) {
        long now = System.currentTimeMillis();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("subject")
                .audience(List.of(audience))
                .issueTime(new Date(now - 1000))
                .expirationTime(secondsLeft == null ? null : new Date(now + 1000L * secondsLeft));
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(), set.build());
        try {
            token.sign(new RSASSASigner(with));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String hash(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
