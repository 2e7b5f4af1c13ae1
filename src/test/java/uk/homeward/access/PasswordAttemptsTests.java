package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever guesses passwords gets five tries in a quarter of an hour, and then one in thirty seconds. */
class PasswordAttemptsTests {

    private static final List<String> ZOE = List.of("name zoe", "address 192.0.2.1");
    private static final List<String> ADA_FROM_THERE = List.of("name ada", "address 192.0.2.1");
    private static final List<String> ZOE_FROM_ELSEWHERE = List.of("name zoe", "address 192.0.2.2");
    private static final List<String> ADA_FROM_ELSEWHERE = List.of("name ada", "address 192.0.2.2");

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final PasswordAttempts attempts = new PasswordAttempts(5, () -> now);

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            attempts.expectFree(ZOE);
            attempts.wrong(ZOE);
        }
    }

    @Test
    void fiveWrongPasswordsMakeTheNameAndTheAddressWait() {
        guess(5);

        assertWaits(ZOE, 30);
        assertWaits(ADA_FROM_THERE, 30);
        assertWaits(ZOE_FROM_ELSEWHERE, 30);
        attempts.expectFree(ADA_FROM_ELSEWHERE);
    }

    @Test
    void thenThereIsOneTryInThirtySeconds() {
        guess(5);

        now = now.plusSeconds(29);
        assertWaits(ZOE, 1);
        now = now.plusSeconds(1);
        guess(1);
        assertWaits(ZOE, 30);
    }

    @Test
    void fewerOrOlderOnesAreForgiven() {
        guess(4);
        attempts.expectFree(ZOE);
        now = now.plus(Duration.ofMinutes(15));

        guess(4);

        attempts.expectFree(ZOE);
    }

    @Test
    void whoeverKnowsThePasswordStartsAnew() {
        guess(4);
        attempts.right("name zoe");
        guess(1);

        attempts.expectFree(ZOE_FROM_ELSEWHERE);
    }

    private void assertWaits(List<String> who, long seconds) {
        assertThatThrownBy(() -> attempts.expectFree(who))
                .isInstanceOfSatisfying(TooManyAttemptsException.class, late -> assertThat(late.seconds())
                        .isEqualTo(seconds));
    }
}
