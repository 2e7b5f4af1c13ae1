package uk.homeward.access;

import org.springframework.security.authentication.AccountStatusException;

/** Too many wrong passwords: the next try has to wait. */
final class TooManyAttemptsException extends AccountStatusException {

    private final long seconds;

    TooManyAttemptsException(long seconds) {
        super("Too many wrong passwords");
        this.seconds = seconds;
    }

    /** Until the next try. */
    long seconds() {
        return seconds;
    }
}
