package uk.homeward.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session some hours after the sign-in, however busy it is (ASVS 3.3.2): a page that looks for new work by itself keeps
 * one alive that nobody sits at.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class SessionLimitFilter extends OncePerRequestFilter {

    private static final String SIGNED_IN_AT = SessionLimitFilter.class.getName() + ".signedInAt";

    private final Duration longest;
    private final InstantSource time;

    @Autowired
    SessionLimitFilter(AccessSettings settings) {
        this(settings.longestSession(), InstantSource.system());
    }

    SessionLimitFilter(Duration longest, InstantSource time) {
        this.longest = longest;
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isSignedIn(session)) {
            limit(session);
        }
        chain.doFilter(request, response);
    }

    private static boolean isSignedIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private void limit(HttpSession session) {
        Instant now = time.instant();
        if (session.getAttribute(SIGNED_IN_AT) instanceof Instant since) {
            if (!since.plus(longest).isAfter(now)) {
                session.invalidate();
            }
        } else {
            session.setAttribute(SIGNED_IN_AT, now);
        }
    }
}
