package uk.homeward.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;
import uk.homeward.refusal.Wording;

/** What can happen to somebody who is away. */
public sealed interface AbsenceFact extends Fact {

    /** The person is, was or will be away: nobody visits on these days. */
    record AbsenceTold(
            String reference,
            String caseReference,
            AbsenceReason because,
            LocalDate awayFrom,
            LocalDate backOn,
            @Nullable String reason)
            implements AbsenceFact {}

    /**
     * The person came back, or comes back, on another day than was told.
     *
     * @param history whether the return that was told counted as happened already
     */
    record ReturnMoved(
            String reference,
            String caseReference,
            LocalDate was,
            LocalDate became,
            boolean history,
            @Nullable String reason)
            implements AbsenceFact {

        @Override
        public Change change() {
            return new Change("Day of return", Wording.day(was), Wording.day(became));
        }
    }

    /**
     * The person was never away on these days.
     *
     * @param history whether some of them had passed
     */
    record AbsenceWithdrawn(String reference, String caseReference, Away days, boolean history, String reason)
            implements AbsenceFact {

        @Override
        public Change change() {
            return new Change(
                    "Away", "%s, back on %s".formatted(Wording.day(days.from()), Wording.day(days.backOn())), null);
        }
    }

    /** The person was to be back, and nobody is there. */
    record PersonNotBack(String reference, String caseReference, LocalDate expectedOn, String reason)
            implements AbsenceFact {}

    /** Nobody has found the person in time. */
    record PersonNotFound(String reference, String caseReference) implements AbsenceFact {}

    /** It is known where the person is, who had not come back. */
    record PersonFound(String reference, String caseReference, @Nullable String reason) implements AbsenceFact {}
}
