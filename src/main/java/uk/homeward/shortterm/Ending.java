package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an episode came to its end, and what follows; nothing follows what never started, unless somebody said so.
 *
 * @param hoursStillNeeded a week of long-term support; nothing where nobody knows (COV-07)
 */
@Embeddable
public record Ending(
        @Column(name = "ended_on") LocalDate on,
        @Column(name = "end_reason") @Enumerated(EnumType.STRING) EndReason reason,
        @Column(name = "sequel") @Enumerated(EnumType.STRING) @Nullable Sequel sequel,
        @Column(name = "end_note") @Nullable String note,
        @Column(name = "hours_still_needed") @Nullable BigDecimal hoursStillNeeded) {

    /** Not what a death, a stay in hospital or another service brought about. */
    boolean isFoundByPeople() {
        return reason == EndReason.COMPLETED || reason == EndReason.ENDED_EARLY;
    }

    Ending corrected(Findings found) {
        return new Ending(on, reason, found.sequel(), note, found.hoursStillNeeded());
    }
}
