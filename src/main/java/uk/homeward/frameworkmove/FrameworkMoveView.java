package uk.homeward.frameworkmove;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The move as it stands.
 *
 * @param movesOn first day of the new framework
 * @param people each counted once, by how they stand
 * @param late people who are not settled although the new framework holds
 */
public record FrameworkMoveView(
        String reference,
        String title,
        LocalDate openedOn,
        String openedBy,
        LocalDate movesOn,
        @Nullable LocalDate closedOn,
        List<MovingProvider> providers,
        Map<MoveStatus, Long> people,
        long late) {

    public long all() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether it is open what came of the tender of some provider. */
    public boolean waitsForTenders() {
        return providers.stream().anyMatch(one -> one.decidedOn() == null);
    }
}
