package uk.homeward.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

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

    /** The person came back, or comes back, on another day than was told. */
    record ReturnMoved(String reference, String caseReference, Change change, @Nullable String reason)
            implements AbsenceFact {}

    /** The person was never away on these days. */
    record AbsenceWithdrawn(String reference, String caseReference, Change change, String reason)
            implements AbsenceFact {}

    /** The person was to be back, and nobody is there. */
    record PersonNotBack(String reference, String caseReference, LocalDate expectedOn, String reason)
            implements AbsenceFact {}

    /** Nobody has found the person in time. */
    record PersonNotFound(String reference, String caseReference) implements AbsenceFact {}

    /** It is known where the person is, who had not come back. */
    record PersonFound(String reference, String caseReference, @Nullable String reason) implements AbsenceFact {}
}
