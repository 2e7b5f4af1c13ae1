package uk.homeward.delivery;

import java.time.LocalDateTime;

/** A planned visit at its time for which not exactly one provider answers. */
record FoundBreach(int visit, LocalDateTime at, BreachKind kind) {

    static FoundBreach of(VisitGap gap) {
        return new FoundBreach(gap.visit().number(), gap.at(), gap.kind());
    }
}
