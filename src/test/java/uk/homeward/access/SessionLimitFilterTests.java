package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SessionLimitFilterTests {

    private static final Instant MORNING = Instant.parse("2027-02-22T08:00:00Z");

    private final MockHttpSession session = new MockHttpSession();
    private Instant now = MORNING;

    private final SessionLimitFilter filter = new SessionLimitFilter(Duration.ofHours(12), () -> now);

    @Test
    void whoeverIsSignedInSignsInAgainAfterTwelveHoursHoweverBusy() throws Exception {
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
        for (int hour = 0; hour < 12; hour++) {
            at(Duration.ofHours(hour));
            assertThat(session.isInvalid()).isFalse();
        }
        at(Duration.ofHours(12).minusSeconds(1));
        assertThat(session.isInvalid()).isFalse();

        at(Duration.ofHours(12));

        assertThat(session.isInvalid()).isTrue();
    }

    /** The time is counted from the sign-in, not from the day on which its page was opened. */
    @Test
    void whoeverHasNotSignedInYetIsNotCounted() throws Exception {
        at(Duration.ZERO);
        at(Duration.ofHours(13));
        assertThat(session.isInvalid()).isFalse();

        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
        at(Duration.ofHours(14));
        at(Duration.ofHours(25));

        assertThat(session.isInvalid()).isFalse();
    }

    private void at(Duration later) throws Exception {
        now = MORNING.plus(later);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setSession(session);
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
