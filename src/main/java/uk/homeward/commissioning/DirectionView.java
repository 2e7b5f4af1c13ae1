package uk.homeward.commissioning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A direction as it is shown.
 *
 * @param dueOn the last day on which it can still be met in time
 * @param endedOn when it was met, superseded or withdrawn
 * @param alarmedOn the day on which its deadline was found to be over
 */
public record DirectionView(
        String reference,
        String code,
        int revision,
        String issuedBy,
        String issuedTo,
        LocalDate issuedOn,
        LocalDate dueOn,
        String wording,
        DirectionStatus status,
        @Nullable LocalDate endedOn,
        @Nullable String note,
        @Nullable LocalDate alarmedOn) {

    public boolean inForce() {
        return status == DirectionStatus.IN_FORCE;
    }

    public boolean overdue() {
        return inForce() && alarmedOn != null;
    }

    /** "DO2a, revision 2" */
    public String name() {
        return revision == 1 ? code : "%s, revision %d".formatted(code, revision);
    }
}
