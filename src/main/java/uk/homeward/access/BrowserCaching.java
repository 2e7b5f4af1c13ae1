package uk.homeward.access;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What a browser may keep, and what is remembered of it until somebody has signed in. */
final class BrowserCaching {

    private BrowserCaching() {}

    /** Camunda's own files, by the version of Camunda that their address names: under one address they never change. */
    private static final RequestMatcher CAMUNDA_FILES = new AndRequestMatcher(
            RequestPaths.any(
                    "/camunda/lib/**",
                    "/camunda/assets/**",
                    "/camunda/app/*/camunda-{app}-bootstrap.js",
                    "/camunda/app/*/camunda-{app}-bootstrap.css"),
            request -> request.getParameter("bust") != null);

    /**
     * Files may be kept, but a new version of Homeward must be seen at once; what the engine answers is never kept. Only
     * the megabytes of Camunda's web applications are not asked for again.
     */
    static void askAgainBeforeUse(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        RequestPaths.CAMUNDA_API, new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        CAMUNDA_FILES,
                        new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(new OrRequestMatcher(RequestPaths.CAMUNDA_API, CAMUNDA_FILES)),
                        new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache")));
    }

    /** Whatever the engine's own filter says about its answers. */
    static void neverKept(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter((request, response) -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    /** After signing in a person is back on the page they asked for, never on what a script or a frame of it asked for. */
    static RequestCache pagesAlone() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Dest"), "document")
                        .equals("document"));
        return cache;
    }
}
