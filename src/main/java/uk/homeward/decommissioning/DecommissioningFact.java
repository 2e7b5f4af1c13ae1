package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen while a service is handed over and closed. The case is its own. */
public sealed interface DecommissioningFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Its decision is in force, and somebody began to carry it out. */
    record DecommissioningApproved(String reference, String service, LocalDate closesOn, String authority)
            implements DecommissioningFact {}

    /** Answers to the security questions came back (KEN-30). */
    record SecurityAnswersReturned(String reference) implements DecommissioningFact {}

    /** Compliance and Risk looked at them (KEN-31). */
    record SecurityScrutinised(String reference, AssuranceStatus outcome) implements DecommissioningFact {}

    /** A phase has come up: somebody says whether enough people are recruited (KEN-22). */
    record PhaseDue(String reference, int phase) implements DecommissioningFact {}

    /** @param hours that move a week; nothing where it is not ready */
    record CapacityConfirmed(String reference, int phase, @Nullable BigDecimal hours, BigDecimal deployable)
            implements DecommissioningFact {}

    /** The projected day on which it is empty is after the day on which it closes. */
    record ClosingAtRisk(String reference, LocalDate closesOn, @Nullable LocalDate projectedOn)
            implements DecommissioningFact {}

    record ClosingRiskAnswered(String reference, RiskChoice choice, String reason) implements DecommissioningFact {}

    /** The projection is in time again. */
    record ClosingInTimeAgain(String reference, @Nullable LocalDate projectedOn) implements DecommissioningFact {}

    /** It goes on longer, by a new decision (KEN-12). */
    record ClosingExtended(String reference, LocalDate until, String authority, String reason)
            implements DecommissioningFact {}

    /** What the lines of the decision will bear is more than it approved (KEN-11, KEN-25). */
    record DecisionOverspent(String reference, BigDecimal over) implements DecommissioningFact {}

    record ClosedToNewPeople(String reference, LocalDate lastSafeStart) implements DecommissioningFact {}

    record ServiceEmptied(String reference) implements DecommissioningFact {}

    /** Its closing date has passed and people still have support: their care goes on. */
    record ClosingDateMissed(String reference, LocalDate closesOn, int people) implements DecommissioningFact {}

    /** Support of somebody went on in the service that takes over. */
    record PersonMoved(String reference, String caseReference, LocalDate movedOn, int gapDays)
            implements DecommissioningFact {}

    record SameWorkerTold(String reference, String caseReference, boolean sameWorker) implements DecommissioningFact {}

    record ClosingPointSigned(String reference, ClosingPoint point, LocalDate provenOn)
            implements DecommissioningFact {}

    record ServiceDecommissioned(String reference, LocalDate closedOn) implements DecommissioningFact {}
}
