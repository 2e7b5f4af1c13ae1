package uk.homeward.shortterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;
import uk.homeward.council.ExtensionReason;

/** What can happen to a short-term service and to the person who has it. */
public sealed interface EpisodeFact extends Fact {

    /** A short-term service has accepted the person. */
    record EpisodeOpened(String reference, String caseReference, String service, LocalDate plannedStartOn)
            implements EpisodeFact {}

    /** The planned start has passed and nobody has confirmed that support is there. */
    record StartMissed(String reference, String caseReference, LocalDate plannedStartOn) implements EpisodeFact {}

    /** Support had begun earlier than the council was told; the reason says why, and what would have come up meanwhile. */
    record StartToldLate(String reference, String caseReference, LocalDate startedOn, String reason)
            implements EpisodeFact {}

    /** Support began on a day on which its service was closed, or its decision not in force: it is recorded all the same. */
    record StartedAgainstTheRules(String reference, String caseReference, LocalDate startedOn, String reason)
            implements EpisodeFact {}

    /** Whoever should have come tells that nobody did; whether and when support starts is still open. */
    record StartDidNotTakePlace(String reference, String caseReference, String reason) implements EpisodeFact {}

    /** Support did not start, and is not going to. */
    record SupportNotStarted(String reference, String caseReference, String reason) implements EpisodeFact {}

    /** A therapist agreed goals with the person. */
    record GoalsAgreed(String reference, String caseReference, int goals) implements EpisodeFact {}

    /** Support at home has begun. */
    record SupportStarted(String reference, String caseReference, LocalDate startedOn, LocalDate plannedEndOn)
            implements EpisodeFact {}

    /** Support had started on another day than was told. */
    record StartCorrected(String reference, String caseReference, Change change, String reason)
            implements EpisodeFact {}

    /** The week was looked back on. The reason says why hours rise, where they do (COV-03). */
    record ProgressRecorded(String reference, String caseReference, LocalDate recordedOn, @Nullable String reason)
            implements EpisodeFact {}

    /** The person goes home on another day than planned, and support is to start with it. */
    record PlannedStartMoved(String reference, String caseReference, LocalDate plannedStartOn, Change change)
            implements EpisodeFact {}

    /** A week that nobody had written down was told afterwards. */
    record WeekFilledIn(String reference, String caseReference, Change change, @Nullable String reason)
            implements EpisodeFact {}

    /** What was given in a week was put right. */
    record WeekCorrected(String reference, String caseReference, Change change, String reason) implements EpisodeFact {}

    /** More or fewer hours of support a week, from a day (COV-03). */
    record HoursChanged(String reference, String caseReference, LocalDate from, Change change, String reason)
            implements EpisodeFact {}

    /** Somebody who gives support is worried about the person's condition (KEN-16). */
    record ConcernRaised(String reference, String caseReference, LocalDate raisedOn) implements EpisodeFact {}

    /** A therapist answered a concern (KEN-18). */
    record ConcernAnswered(String reference, String caseReference, LocalDate answeredOn) implements EpisodeFact {}

    /** A therapist looked at the support as the rhythm of the council asks (KEN-18). */
    record OversightHeld(String reference, String caseReference, LocalDate heldOn, String reason)
            implements EpisodeFact {}

    /** No therapist has looked yet, and the day on which it is due has come. */
    record OversightReminded(String reference, String caseReference) implements EpisodeFact {}

    /** No therapist has looked in time: managers are told. */
    record OversightEscalated(String reference, String caseReference) implements EpisodeFact {}

    /** Nobody answers a concern any more: the person was admitted to hospital. */
    record ConcernOvertaken(String reference, String caseReference, LocalDate admittedOn) implements EpisodeFact {}

    /** The review asks for support to go on past its planned end. */
    record ExtensionRequested(String reference, String caseReference, int days, ExtensionReason because)
            implements EpisodeFact {}

    /** Support goes on past its planned end. */
    record ExtensionApproved(String reference, String caseReference, int days, LocalDate plannedEndOn, String reason)
            implements EpisodeFact {}

    /** The planned end stands. */
    record ExtensionRefused(String reference, String caseReference, LocalDate plannedEndOn, String reason)
            implements EpisodeFact {}

    /** Somebody looked at a service in its sixth week. */
    record WeekSixLookedAt(
            String reference, String caseReference, WeekSixLook.@Nullable Finding finding, @Nullable String reason)
            implements EpisodeFact {}

    /** Somebody told the person what will be charged, and from when. */
    record ToldAboutCharge(
            String reference,
            String caseReference,
            LocalDate toldOn,
            ChargeTold.Format format,
            FinancialAssessment assessment)
            implements EpisodeFact {}

    /** Nobody had told the person of the charge, though it was on record. */
    record ChargeNoticeTakenBack(String reference, String caseReference, Change change, String reason)
            implements EpisodeFact {}

    /** What the financial assessment says of the charge. */
    record FinancesAssessed(String reference, String caseReference, FinancialAssessment assessment)
            implements EpisodeFact {}

    /** What the charge waits for is another thing than before, and no task knows of it. */
    record ChargeReconsidered(String reference, String caseReference) implements EpisodeFact {}

    /** The free period is over, or the purpose has changed: support is charged from this day. */
    record ChargeStarted(String reference, String caseReference, LocalDate chargedSince) implements EpisodeFact {}

    /** Reablement is over and the person only waits for long-term support: the days may be charged from now (trap 2). */
    record PurposeChanged(
            String reference,
            String caseReference,
            LocalDate changedOn,
            LocalDate chargeFrom,
            boolean chargeComesForward,
            String reason)
            implements EpisodeFact {}

    /** The charge had begun too early: the person was in hospital, and free days are still to come. */
    record ChargeWithdrawn(String reference, String caseReference, LocalDate chargeFrom) implements EpisodeFact {}

    /** Days that were charged turn out to be free: they were spent in hospital, or left free by such days. */
    record ChargeMoved(String reference, String caseReference, LocalDate chargedBefore, LocalDate chargedSince)
            implements EpisodeFact {}

    /** The person went into hospital: support pauses, the clock with it where the council says so. */
    record AdmittedToHospital(
            String reference, String caseReference, LocalDate admittedOn, String stayReference, @Nullable String reason)
            implements EpisodeFact {}

    /** Back in hospital before the first visit: place and money are given back, and the way in begins anew. */
    record AdmittedBeforeStart(String reference, String caseReference, LocalDate admittedOn, @Nullable String reason)
            implements EpisodeFact {}

    /** A stay in hospital was told when it, or support, was over. */
    record StayTold(
            String reference,
            String caseReference,
            LocalDate admittedOn,
            @Nullable LocalDate returnedOn,
            String stayReference,
            @Nullable String reason)
            implements EpisodeFact {}

    /** Days that were told late, or put right, have moved what support waits for. */
    record SupportDatesMoved(String reference, String caseReference, LocalDate plannedEndOn, LocalDate chargeFrom)
            implements EpisodeFact {}

    /** The person stayed in hospital for longer than support was kept for them. */
    record SupportLapsed(String reference, String caseReference, LocalDate endedOn) implements EpisodeFact {}

    /** Live-in care or a bed, meant for a time, goes on past its planned end and nobody has decided what follows (HAM-14). */
    record DriftFound(String reference, String caseReference, LocalDate plannedEndOn) implements EpisodeFact {}

    /** Somebody has been in a service for longer than its target (HAM-18). */
    record TargetPassed(String reference, String caseReference, int targetDays) implements EpisodeFact {}

    /** What a review found, or an end was given, was wrong and is put right. */
    record FindingsCorrected(String reference, String caseReference, Change change, @Nullable String reason)
            implements EpisodeFact {}

    /** Support has ended as its review decided. */
    record SupportEnded(String reference, String caseReference, LocalDate endedOn, @Nullable Sequel sequel)
            implements EpisodeFact {}

    /** Support was ended before its planned end. */
    record SupportEndedEarly(String reference, String caseReference, String reason) implements EpisodeFact {}

    /** The person died while the service was live. */
    record EpisodeEndedByDeath(String reference, String caseReference, LocalDate diedOn) implements EpisodeFact {}

    /** A death had ended it by mistake: support goes on from this day, with its place and its money. */
    record SupportGoesOn(String reference, String caseReference, LocalDate from, String reason)
            implements EpisodeFact {}

    /** A death had ended it by mistake, and its planned end has passed since: it is over for another reason. */
    record SupportStoppedByMistake(String reference, String caseReference, LocalDate endedOn, String reason)
            implements EpisodeFact {}

    /** A death had cancelled it by mistake before it started: the start is asked anew. */
    record StartAskedAnew(String reference, String caseReference, String reason) implements EpisodeFact {}

    /** A concern that a death left unanswered by mistake is a therapist's to answer still. */
    record ConcernStillOpen(String reference, String caseReference, LocalDate raisedOn) implements EpisodeFact {}
}
