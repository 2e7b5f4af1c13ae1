package uk.homeward.refusal;

import java.security.SecureRandom;
import java.util.Objects;
import org.slf4j.MDC;

/** The number of the request that is being answered: it can be read out over the telephone, and each line of the log has it. */
public final class RequestId {

    /** Under this name it stands in the log, and in an answer. */
    public static final String NAME = "requestId";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {}

    /** A new one where no request is being answered. */
    public static String current() {
        return Objects.requireNonNullElseGet(MDC.get(NAME), RequestId::next);
    }

    public static String next() {
        return "%010d".formatted(RANDOM.nextLong(10_000_000_000L));
    }
}
