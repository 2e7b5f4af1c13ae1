package uk.homeward.access;

import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Addresses by purpose. Patterns are matched on the path alone: a plain string would be taken for Spring MVC's and miss the engine's servlets. */
final class RequestPaths {

    static final RequestMatcher CAMUNDA = any("/camunda/**");
    static final RequestMatcher CAMUNDA_API = any("/camunda/api/**");
    static final RequestMatcher CAMUNDA_SIGN_OUT = at(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");
    /** Their own sign-in, and the page where the first visitor makes an administrator: nobody needs them, so nobody gets them. */
    static final RequestMatcher CAMUNDA_SIGN_IN =
            any("/camunda/api/admin/auth/user/*/login/**", "/camunda/api/admin/setup/**");

    static final RequestMatcher PROGRAMS = any("/engine-rest/**", "/api/**");
    static final RequestMatcher API = any("/api/**");
    static final RequestMatcher OPERATION = any("/actuator/**", "/v3/api-docs/**", "/problems/**");
    static final RequestMatcher DESCRIPTION = any("/v3/api-docs/**");
    static final RequestMatcher HEALTH = any("/actuator/health/**");
    static final RequestMatcher METRICS = any("/actuator/**");
    static final RequestMatcher LOOKS = any(
            "/css/**",
            "/js/**",
            "/images/**",
            "/homeward/**",
            "/assets/**",
            "/webjars/govuk-frontend/**",
            "/favicon.ico");
    static final RequestMatcher SIGN_IN = any("/sign-in");
    static final RequestMatcher SCRIPTS_OF_TASKLIST = any("/drafts/**", "/panel/cards/**");
    /** What a script reads, and nobody sees. */
    static final RequestMatcher SCRIPTS = any("/engine-rest/**", "/camunda/api/**", "/drafts/**", "/panel/cards/**");

    static final RequestMatcher HOME =
            any("/", "/sign-out", "/drafts/**", "/panel/tasks/*", "/panel/cards/*", "/error");
    /** Pages and API of a provider's own staff. */
    static final RequestMatcher GUEST_PAGES = any("/provider/**");

    static final RequestMatcher GUEST_API = any("/api/provider/**", "/api/requirements/*/offers/**");
    /** What only the council's own people need of Camunda's web applications. */
    static final RequestMatcher CAMUNDA_OF_STAFF =
            any("/camunda/app/cockpit/**", "/camunda/app/admin/**", "/camunda/api/cockpit/**");

    private RequestPaths() {}

    static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }

    private static RequestMatcher at(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
