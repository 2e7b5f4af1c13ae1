package uk.homeward.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import uk.homeward.api.ProblemType;

/** Tells a program, as problem details (RFC 9457), that it is not signed in or may not do what it asked. */
record ProblemEntryPoint(String challenge) implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof TooManyAttemptsException late) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(late.seconds()));
            write(
                    response,
                    ProblemType.TOO_MANY_ATTEMPTS,
                    "Too many wrong passwords. Wait %d seconds, then try once.".formatted(late.seconds()));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        write(response, ProblemType.UNAUTHENTICATED, "Sign in: this address answers nobody that it does not know.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        write(response, ProblemType.FORBIDDEN, "You are signed in, but none of your groups may do this.");
    }

    private static void write(HttpServletResponse response, ProblemType type, String detail) throws IOException {
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(type.written(type.status().value(), detail));
    }
}
