package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** What can happen to somebody's place or wait for one, and to how much there is. */
public sealed interface PlaceFact extends Fact {

    /** Nothing is free: the person waits in line. */
    record PlaceAwaited(String reference, String caseReference) implements PlaceFact {}

    /** There was a place at once. */
    record PlaceTaken(String reference, String caseReference, ContractSource source, LocalDate from, LocalDate until)
            implements PlaceFact {}

    /** Somebody who waited has a place now: their life goes on. */
    record PlaceFound(String reference, String caseReference, ContractSource source, LocalDate from, LocalDate until)
            implements PlaceFact {}

    /** Another provider gives the place, since the day that was said. */
    record PlaceMoved(String reference, String caseReference, String provider, LocalDate from, String reason)
            implements PlaceFact {}

    /** Another provider gives the place from a day to come; until then the one who does goes on. */
    record PlaceMovePlanned(String reference, String caseReference, String provider, LocalDate from, String reason)
            implements PlaceFact {}

    /** Support runs on other days than planned, and its place with it. */
    record PlaceFollowed(String reference, String caseReference, LocalDate from, LocalDate until)
            implements PlaceFact {}

    /** More or fewer hours a week (COV-03). */
    record PlaceHoursChanged(String reference, String caseReference, BigDecimal hoursPerWeek, LocalDate from)
            implements PlaceFact {}

    /** Support goes on although its source is full on some of these days: commissioners see by how much. */
    record PlaceOverfull(String reference, String caseReference, ContractSource source, LocalDate from, LocalDate until)
            implements PlaceFact {}

    /** The place was given back by mistake, and is taken again. */
    record PlaceReturned(String reference, String caseReference, LocalDate from, LocalDate until)
            implements PlaceFact {}

    /** The place is free again after this day. */
    record PlaceGivenBack(String reference, String caseReference, LocalDate lastDay) implements PlaceFact {}

    /** The person does not wait any more. */
    record WaitCancelled(String reference, String caseReference, String reason) implements PlaceFact {}

    /** What was bought in advance is exhausted, and the council buys on the spot (HAM-16). */
    record SpotAsked(String reference, String caseReference) implements PlaceFact {}

    /** A place is bought on the spot. */
    record SpotApproved(
            String reference, String caseReference, LocalDate from, LocalDate until, String approver, String reason)
            implements PlaceFact {}

    /** Nothing is bought on the spot: the person waits. */
    record SpotDeclined(String reference, String caseReference, String reason) implements PlaceFact {}

    /** More or less than before can be used of a service. Its code is the reference. */
    record CapacityChanged(
            String reference, ContractSource source, ChangeKind kind, BigDecimal amount, LocalDate from, String reason)
            implements PlaceFact {

        @Override
        public String caseReference() {
            return reference;
        }
    }
}
