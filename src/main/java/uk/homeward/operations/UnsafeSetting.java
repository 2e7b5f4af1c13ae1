package uk.homeward.operations;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;

/** What no council's own run may be started with, each with a sentence for whoever starts it. */
enum UnsafeSetting {
    EMBEDDED_DATABASE(
            settings -> blank(settings, "spring.datasource.url"),
            "No database is named, and the embedded one is for trying out only: set spring.datasource.url to a"
                    + " PostgreSQL of the council's."),
    OPEN_DATABASE(
            settings -> isKnownToAll(settings, "spring.datasource.password"),
            "The database opens without a password, or with one that anybody would try: set spring.datasource.password"
                    + " to one of its own."),
    INVENTED_COUNCIL(
            settings -> settings.getProperty("homeward.council", "demo").equals("demo"),
            "The council is the invented one of the demo: set homeward.council to the profile of yours."),
    NO_SIGN_IN(
            settings -> blank(settings, "spring.security.oauth2.client.provider.council.issuer-uri")
                    || blank(settings, "spring.security.oauth2.client.registration.council.client-id"),
            "Nobody could sign in: set spring.security.oauth2.client.provider.council.issuer-uri and"
                    + " spring.security.oauth2.client.registration.council.client-id as your identity provider gives them."),
    OPEN_SIGN_IN(
            settings -> isKnownToAll(settings, "spring.security.oauth2.client.registration.council.client-secret"),
            "Any application could sign people in as Homeward: set"
                    + " spring.security.oauth2.client.registration.council.client-secret to the secret that your identity"
                    + " provider made."),
    NO_TOKENS(
            settings -> blank(settings, "spring.security.oauth2.resourceserver.jwt.issuer-uri")
                    || blank(settings, "spring.security.oauth2.resourceserver.jwt.audiences"),
            "Programs could come with a token of anybody's: set spring.security.oauth2.resourceserver.jwt.issuer-uri, and"
                    + " leave spring.security.oauth2.resourceserver.jwt.audiences as the profile \"production\" has it."),
    UNENCRYPTED_SIGN_IN(
            settings -> Stream.of(
                            "spring.security.oauth2.client.provider.council.issuer-uri",
                            "spring.security.oauth2.resourceserver.jwt.issuer-uri")
                    .anyMatch(issuer -> settings.getProperty(issuer, "").matches("http://(?!localhost[:/]|127\\.).*")),
            "Sign-in would travel unencrypted: issuer-uri must begin with https."),
    NO_TIMERS(
            settings -> !on(settings, "camunda.bpm.job-execution.enabled"),
            "No timer would ever fire: remove camunda.bpm.job-execution.enabled=false."),
    UNENCRYPTED_COOKIES(
            settings -> !on(settings, "server.servlet.session.cookie.secure")
                    || !on(settings, "camunda.bpm.webapp.session-cookie.enable-secure-cookie")
                    || !on(settings, "camunda.bpm.webapp.csrf.enable-secure-cookie"),
            "Cookies would travel unencrypted: switch on server.servlet.session.cookie.secure,"
                    + " camunda.bpm.webapp.session-cookie.enable-secure-cookie and"
                    + " camunda.bpm.webapp.csrf.enable-secure-cookie, or start with the profile \"production\"."),
    READABLE_COOKIES(
            settings -> !on(settings, "server.servlet.session.cookie.http-only")
                    || settings.getProperty("server.servlet.session.cookie.same-site", "none")
                            .equalsIgnoreCase("none"),
            "Scripts or other sites could use a session: leave server.servlet.session.cookie.http-only on, and"
                    + " server.servlet.session.cookie.same-site at lax or strict."),
    LONG_SESSIONS(
            settings -> isLonger(settings, "server.servlet.session.timeout", Duration.ofMinutes(30))
                    || isLonger(settings, "homeward.access.longest-session", Duration.ofHours(12)),
            "Whoever sits down at a computer that was left could go on: leave server.servlet.session.timeout at 30m or less,"
                    + " and homeward.access.longest-session at 12h or less."),
    TELLING_ERRORS(
            settings -> !isNever(settings, "server.error.include-stacktrace")
                    || !isNever(settings, "server.error.include-message")
                    || !isNever(settings, "server.error.include-binding-errors")
                    || on(settings, "server.error.include-exception"),
            "Errors would tell strangers how Homeward is built, or of whom it spoke: leave server.error.include-stacktrace,"
                    + " server.error.include-message and server.error.include-binding-errors at never, and"
                    + " server.error.include-exception off."),
    TELLING_ENDPOINTS(
            settings -> Stream.of(settings.getProperty("management.endpoints.web.exposure.include", "*")
                            .split(","))
                    .map(String::strip)
                    .anyMatch(
                            endpoint -> !Set.of("health", "info", "prometheus").contains(endpoint)),
            "Settings, memory or threads could be read over the web: management.endpoints.web.exposure.include may name"
                    + " health, info and prometheus only."),
    ADMINISTRATOR_WITH_PASSWORD(
            settings -> settings.containsProperty("camunda.bpm.admin-user.id"),
            "The engine would make an administrator with a password of its own: remove camunda.bpm.admin-user.");

    private static final Set<String> KNOWN_TO_ALL =
            Set.of("", "password", "postgres", "homeward", "changeit", "changeme", "admin");

    private final Predicate<Environment> unsafe;
    private final String sentence;

    UnsafeSetting(Predicate<Environment> unsafe, String sentence) {
        this.unsafe = unsafe;
        this.sentence = sentence;
    }

    boolean holds(Environment settings) {
        return unsafe.test(settings);
    }

    String sentence() {
        return sentence;
    }

    private static boolean blank(Environment settings, String name) {
        return settings.getProperty(name, "").isBlank();
    }

    private static boolean isKnownToAll(Environment settings, String name) {
        return KNOWN_TO_ALL.contains(settings.getProperty(name, "").strip());
    }

    private static boolean isNever(Environment settings, String name) {
        return settings.getProperty(name, "").equalsIgnoreCase("never");
    }

    /** Nothing and less than nothing mean for ever. */
    private static boolean isLonger(Environment settings, String name, Duration most) {
        Duration set = DurationStyle.detectAndParse(settings.getProperty(name, "0"), ChronoUnit.SECONDS);
        return set.compareTo(Duration.ZERO) <= 0 || set.compareTo(most) > 0;
    }

    private static boolean on(Environment settings, String name) {
        return settings.getProperty(name, Boolean.class, false);
    }
}
