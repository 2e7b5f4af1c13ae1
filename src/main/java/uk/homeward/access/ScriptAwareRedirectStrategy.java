package uk.homeward.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.web.DefaultRedirectStrategy;

/** Sends a browser on; a script of Tasklist or Cockpit, which cannot follow to another host, is told where to go instead. */
final class ScriptAwareRedirectStrategy extends DefaultRedirectStrategy {

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        if (!RequestPaths.CAMUNDA.matches(request)) {
            super.sendRedirect(request, response, url);
            return;
        }
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.getWriter().write(calculateRedirectUrl(request.getContextPath(), url));
    }
}
