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
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** What a browser may keep, and what is remembered of it until somebody has signed in. */
final class BrowserCaching {

    private BrowserCaching() {}

    /** Files may be kept, but a new version of Homeward must be seen at once; what the engine answers is never kept. */
    static void askAgainBeforeUse(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        RequestPaths.CAMUNDA_API, new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(RequestPaths.CAMUNDA_API),
                        new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache")));
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
