package uk.homeward.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen to the care of a package. The case is the package. */
public sealed interface DeliveryFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Somebody gives, or is to give, a part of it. */
    record ElementBegan(String reference, int element, String provider, LocalDate firstDay) implements DeliveryFact {}

    /** The start has happened. */
    record ElementConfirmed(String reference, int element, String provider, LocalDate startedOn)
            implements DeliveryFact {}

    /** One provider follows another. */
    record ElementHandedOver(
            String reference, int element, String provider, LocalDateTime lastVisit, LocalDateTime firstVisit)
            implements DeliveryFact {}

    record ElementEndPlanned(String reference, int element, String provider, LocalDate lastDay, String reason)
            implements DeliveryFact {}

    /** A provider makes no visit after this one, whatever that leaves. */
    record ProviderStopped(
            String reference, int element, String provider, LocalDateTime lastVisit, @Nullable String reason)
            implements DeliveryFact {}

    /** Nobody answers for planned visits: somebody has to. */
    record VisitsUncovered(String reference, LocalDateTime firstVisit, int visits) implements DeliveryFact {}

    /** Planned visits have somebody again who makes them. */
    record VisitsCovered(String reference) implements DeliveryFact {}

    /** The visits of another version of the plan are needed from the day on. */
    record VisitsChanged(String reference, String plan, LocalDate from) implements DeliveryFact {}

    /** For a time, and it ends by itself. */
    record VisitsChangedForATime(String reference, LocalDate from, LocalDate until, String reason)
            implements DeliveryFact {}

    /** What ended it was a mistake. */
    record DeliveryGoesOn(String reference, LocalDate day) implements DeliveryFact {}

    /** Somebody else is to give the care for good; whoever gives it now goes on until then. */
    record SuccessorWanted(String reference) implements DeliveryFact {}

    /**
     * A provider says that it will give care no longer.
     *
     * @param tooShort whether its contract asks for more notice: a breach on its record
     */
    record HandBackNoticeGiven(
            String reference, int element, String provider, LocalDate lastDay, boolean tooShort, String reason)
            implements DeliveryFact {}

    /** The person is in hospital: no visits are wanted, and the providers are kept. */
    record PackagePaused(String reference, LocalDate admittedOn, String stayReference, @Nullable String reason)
            implements DeliveryFact {}

    /** The person was in hospital, and is home again. */
    record PackageStayTold(
            String reference, LocalDate admittedOn, LocalDate returnedOn, String stayReference, @Nullable String reason)
            implements DeliveryFact {}

    /** The end was a mistake, and the person is in hospital still: the providers are kept for them. */
    record StayGoesOn(String reference, String stayReference) implements DeliveryFact {}

    record DeliveryFinished(String reference, LocalDate lastDay) implements DeliveryFact {}
}
