package uk.homeward.hospital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to somebody who is in hospital. */
public sealed interface StayFact extends Fact {

    /** The person is home again: support resumes. */
    record ReturnedHome(String reference, String caseReference, LocalDate returnedOn, @Nullable String reason)
            implements StayFact {}

    /** A day of a stay was put right, or the stay never happened; a second person agreed. */
    record StayCorrected(String reference, String caseReference, Change change, String reason) implements StayFact {}

    /** The hold period is over; the place is kept for longer. */
    record PlaceKeptOn(String reference, String caseReference, LocalDate until, String reason) implements StayFact {}

    /** A broker asked, and confirmed that support does not go on. */
    record LapseConfirmed(String reference, String caseReference, LocalDate lapsedOn, String reason)
            implements StayFact {}
}
