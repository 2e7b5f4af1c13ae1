package uk.homeward.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a browser gets that is not signed in, or no longer: a plain page that says so. A script gets a bare 401, because
 * a sign-in page in place of its answer would look like one.
 */
record PageEntryPoint(String startsAt) implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String EXPIRED = "/sign-in?expired";
    private static final RedirectStrategy REDIRECT = new DefaultRedirectStrategy();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (RequestPaths.CAMUNDA_API.matches(request) || RequestPaths.SCRIPTS_OF_TASKLIST.matches(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            REDIRECT.sendRedirect(request, response, cameBackTooLate(request) ? EXPIRED : startsAt);
        }
    }

    /** A form sent from a page older than its session is a matter of time, not of right; the sign-in page is such a form. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, jakarta.servlet.ServletException {
        if (reason instanceof CsrfException
                && (cameBackTooLate(request) || RequestPaths.SIGN_IN.matches(request))
                && !RequestPaths.SCRIPTS_OF_TASKLIST.matches(request)) {
            REDIRECT.sendRedirect(request, response, EXPIRED);
        } else {
            new AccessDeniedHandlerImpl().handle(request, response, reason);
        }
    }

    private static boolean cameBackTooLate(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
