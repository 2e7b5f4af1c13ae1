package uk.homeward.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.homeward.refusal.RequestId;

/** Gives each request its number, or keeps the one that it came with, and tells it in the answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    /** What may stand in a log as it came. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = numberOf(request);
        request.setAttribute(RequestId.NAME, number);
        response.setHeader(HEADER, number);
        MDC.put(RequestId.NAME, number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(RequestId.NAME);
        }
    }

    /** The page for an error is another dispatch of the same request. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String numberOf(HttpServletRequest request) {
        if (request.getAttribute(RequestId.NAME) instanceof String known) {
            return known;
        }
        String given = request.getHeader(HEADER);
        return isWellFormed(given) ? given : RequestId.next();
    }

    private static boolean isWellFormed(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches();
    }
}
