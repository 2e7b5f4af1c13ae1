package uk.homeward.api;

import java.security.SecureRandom;

/** A number that can be read out over the telephone and found in the log. */
final class LogReference {

    private static final SecureRandom RANDOM = new SecureRandom();

    private LogReference() {}

    static String next() {
        return "%08d".formatted(RANDOM.nextInt(100_000_000));
    }
}
