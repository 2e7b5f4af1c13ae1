package uk.homeward.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.homeward.api.ProblemType;
import uk.homeward.refusal.Outage;

/** While the database is away, each place says so in its own shape, wherever on the way it was missed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(OutageFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!Outage.isCauseOf(failure) || response.isCommitted()) {
                throw failure;
            }
            log.warn(
                    "The database did not answer in time: {}",
                    failure.getClass().getName());
            answer(request, response);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Outage.RETRY_AFTER_SECONDS));
        if (RequestPaths.API.matches(request)) {
            write(
                    response,
                    MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                    ProblemType.UNAVAILABLE.written(HttpStatus.SERVICE_UNAVAILABLE.value(), Outage.SENTENCE));
        } else if (RequestPaths.SCRIPTS.matches(request)) {
            write(
                    response,
                    MediaType.APPLICATION_JSON_VALUE,
                    "{\"type\":\"Unavailable\",\"message\":\"" + Outage.SENTENCE + "\"}");
        } else {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private static void write(HttpServletResponse response, String type, String body) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(body);
    }
}
