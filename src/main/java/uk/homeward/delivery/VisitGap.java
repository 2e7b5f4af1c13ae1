package uk.homeward.delivery;

import java.time.LocalDateTime;
import uk.homeward.refusal.Wording;

/**
 * A planned visit for which not exactly one provider answers.
 *
 * @param responsible how many answer for it: none, or too many
 */
record VisitGap(DeliveredVisit visit, LocalDateTime at, int responsible) {

    BreachKind kind() {
        return responsible == 0 ? BreachKind.NOBODY : BreachKind.TWO_PROVIDERS;
    }

    String sentence() {
        return responsible == 0
                ? "The visit at %s on %s would have no provider. Say who makes it, or choose another time."
                        .formatted(at.toLocalTime(), Wording.day(at.toLocalDate()))
                : "Two providers would answer for the visit at %s on %s. Only one can: choose another time."
                        .formatted(at.toLocalTime(), Wording.day(at.toLocalDate()));
    }
}
