package uk.homeward.refusal;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;

/** Of two who act at once the database lets one in. The other has stored nothing and may look again. */
public final class LostRace {

    public static final String SENTENCE = "Somebody else changed this at the same moment. Nothing was stored."
            + " Look at it again, then repeat what is still needed.";

    private static final String UNIQUE_VIOLATION = "23505";
    /** Two lives of one kind would have begun for one case. */
    private static final String EXCLUSION_VIOLATION = "23P01";
    /** SQL's class of what was rolled back: a deadlock, or not serializable. */
    private static final String ROLLED_BACK = "40";

    private LostRace() {}

    /** A version that moved on, a deadlock, or a unique index that let only the first in; not a lock that was waited for in vain. */
    public static boolean isCauseOf(Throwable failure) {
        return !Outage.isCauseOf(failure)
                && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .limit(50)
                        .anyMatch(LostRace::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof ConcurrencyFailureException
                // The engine and Jakarta Persistence have each their own.
                || cause.getClass().getSimpleName().startsWith("OptimisticLock")
                || (cause instanceof SQLException refused && isOne(String.valueOf(refused.getSQLState())));
    }

    private static boolean isOne(String sqlState) {
        return sqlState.equals(UNIQUE_VIOLATION)
                || sqlState.equals(EXCLUSION_VIOLATION)
                || sqlState.startsWith(ROLLED_BACK);
    }
}
