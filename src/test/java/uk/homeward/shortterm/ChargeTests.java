package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeFact.ChargeMoved;
import uk.homeward.shortterm.EpisodeFact.ChargeStarted;
import uk.homeward.shortterm.EpisodeFact.ChargeWithdrawn;
import uk.homeward.shortterm.EpisodeFact.PurposeChanged;

@DisplayName("Charging Regulations 2014 reg 3")
class ChargeTests {

    private static final String LATE = "The ward told nobody.";

    private final EpisodeHouse house = ServiceExamples.home().days(1, 60, 84).house();

    @Test
    void theFirstSixWeeksAreFreeAndTheNextDayIsTheFirstThatIsCharged() {
        String reference = house.started("HOME");

        assertThat(house.view(reference).lastFreeDay()).isEqualTo(on(41));
        assertThat(house.charges.dates(reference).from()).isEqualTo(on(42));
        assertThat(house.charges.dates(reference).step()).isNotEqualTo(ChargeStep.NONE);
    }

    @Test
    void noChargeStartsInTheFreePeriod() {
        String reference = house.started("HOME");
        house.day(41);

        assertThat(Refusals.of(() -> house.charges.start(reference))).isInstanceOf(Conflict.class);

        assertThat(house.view(reference).chargedSince()).isNull();
    }

    @Test
    void theChargeStartsOnceWhenTheFreePeriodIsOver() {
        String reference = house.started("HOME");
        house.tell(reference);
        house.day(43);

        house.charges.start(reference);
        house.charges.start(reference);

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(42));
        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.NONE);
        assertThat(house.facts(ChargeStarted.class)).hasSize(1);
    }

    @Test
    void aServiceThatIsNotChargeableIsNeverCharged() {
        EpisodeHouse free = ServiceExamples.home().charge(false, true).house();
        String reference = free.started("HOME");
        free.day(42);

        assertThat(Refusals.of(() -> free.charges.start(reference))).isInstanceOf(Conflict.class);
        free.purposes.changeNow(reference, on(42), "Waits for an agency.");

        assertThat(free.facts(PurposeChanged.class)).noneMatch(PurposeChanged::chargeComesForward);
        assertThat(free.charges.dates(reference).step()).isEqualTo(ChargeStep.NONE);
        assertThat(free.view(reference).chargeFrom()).isNull();
    }

    @Test
    void whatWasToldByMistakeIsTakenBackWithAReasonAndTheChargeWaitsAgain() {
        String reference = house.started("HOME");
        assertThat(Refusals.of(() -> house.notices.takeBack(reference, "It was another person's letter.")))
                .isInstanceOf(Conflict.class);
        house.tell(reference);
        assertThat(Refusals.field(() -> house.notices.takeBack(reference, " "))).isEqualTo("reason");

        house.notices.takeBack(reference, "It was another person's letter.");

        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.TELL);
        assertThat(house.facts(EpisodeFact.ChargeNoticeTakenBack.class)).hasSize(1);
        house.day(42);
        assertThat(Refusals.of(() -> house.charges.start(reference))).isInstanceOf(Conflict.class);
    }

    @Test
    void aChargeThatBeganOnAMistakeIsWithdrawnByTwoPeople() {
        String reference = house.started("HOME");
        house.tell(reference);
        house.day(42);
        house.charges.start(reference);

        String asked = house.notices.takeBack(reference, "It was another person's letter.");

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(42));
        house.approve("Mia Manager", asked);
        assertThat(house.view(reference).chargedSince()).isNull();
        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.TELL);
    }

    @Test
    void daysOfOnlyWaitingAreChargedFromTheDayOnWhichThatWasDecided() {
        String reference = house.started("HOME");
        house.tell(reference);
        house.day(25);

        house.purposes.changeNow(reference, on(24), "Goals are met; an agency is looked for.");
        house.charges.start(reference);

        assertThat(house.facts(PurposeChanged.class))
                .singleElement()
                .satisfies(changed -> assertThat(changed.chargeComesForward()).isTrue())
                .satisfies(changed -> assertThat(changed.chargeFrom()).isEqualTo(on(25)));
        assertThat(house.view(reference).chargedSince()).isEqualTo(on(25));
    }

    @Test
    void aChangedPurposeChargesNothingWhereTheServiceDoesNotSaySo() {
        EpisodeHouse strict = ServiceExamples.home().charge(true, false).house();
        String reference = strict.started("HOME");
        strict.day(25);

        strict.purposes.changeNow(reference, on(25), "Goals are met; an agency is looked for.");

        assertThat(strict.facts(PurposeChanged.class)).noneMatch(PurposeChanged::chargeComesForward);
        assertThat(strict.view(reference).chargeFrom()).isEqualTo(on(42));
    }

    @Test
    void aPurposeThatChangesAfterTheFreePeriodDoesNotMoveTheCharge() {
        String reference = house.started("HOME");
        house.day(50);

        house.purposes.changeNow(reference, on(45), "An agency is looked for.");

        assertThat(house.facts(PurposeChanged.class)).noneMatch(PurposeChanged::chargeComesForward);
        assertThat(house.view(reference).chargeFrom()).isEqualTo(on(42));
    }

    @Test
    void thePurposeChangesOnceWithADayThatHasComeAndAReason() {
        String reference = house.started("HOME");
        house.day(10);

        assertThat(Refusals.field(() -> house.purposes.change(reference, null, "Waits.")))
                .isEqualTo("changedOn");
        assertThat(Refusals.field(() -> house.purposes.change(reference, on(11), "Waits.")))
                .isEqualTo("changedOn");
        assertThat(Refusals.field(() -> house.purposes.change(reference, on(-1), "Waits.")))
                .isEqualTo("changedOn");
        assertThat(Refusals.field(() -> house.purposes.change(reference, on(10), " ")))
                .isEqualTo("reason");

        house.purposes.changeNow(reference, on(10), "Waits.");
        assertThat(Refusals.field(() -> house.purposes.change(reference, on(10), "Waits.")))
                .isEqualTo("changedOn");
    }

    @Test
    void daysInHospitalAreNotFreeDays() {
        String reference = house.started("HOME");
        house.day(10);
        house.admissions.admit(reference, StayDates.since(on(10)));
        house.day(15);

        house.stays.returned(reference, on(15), null);

        assertThat(house.charges.dates(reference).from()).isEqualTo(on(47));
    }

    @Test
    void aStayThatBeginsAfterTheFreePeriodDoesNotMoveTheCharge() {
        String reference = house.started("HOME");
        house.tell(reference);
        house.day(42);
        house.charges.start(reference);
        house.day(50);
        house.admissions.admit(reference, new StayDates(on(45), null, LATE));

        house.stays.returned(reference, on(50), null);

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(42));
        assertThat(house.facts(ChargeWithdrawn.class)).isEmpty();
    }

    @Test
    void aChargeIsWithdrawnWhenAnAdmissionIsLearntOfThatLeavesFreeDays() {
        String reference = house.started("HOME");
        house.tell(reference);
        house.day(42);
        house.charges.start(reference);
        house.day(45);

        house.admissions.admit(reference, new StayDates(on(40), null, LATE));
        house.stays.returned(reference, on(44), null);

        assertThat(house.facts(ChargeWithdrawn.class)).hasSize(1);
        assertThat(house.view(reference).chargedSince()).isNull();
        assertThat(house.charges.dates(reference).from()).isEqualTo(on(46));
        assertThat(house.charges.dates(reference).step()).isNotEqualTo(ChargeStep.NONE);
    }

    /** F7: three of the days that were charged turn out to have been free. */
    @Test
    void aChargeBeginsLaterWhereAStayOnFreeDaysIsLearntOf() {
        String reference = house.started("HOME");
        house.tell(reference);
        house.day(42);
        house.charges.start(reference);
        house.day(50);

        house.admissions.admit(reference, new StayDates(on(10), on(13), LATE));

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(45));
        assertThat(house.facts(ChargeMoved.class))
                .containsExactly(new ChargeMoved(reference, "REF-000001", on(42), on(45)));
        assertThat(house.facts(ChargeWithdrawn.class)).isEmpty();
    }

    @Test
    void aChargeIsWithdrawnWhereAStayOnFreeDaysLeavesSomeToCome() {
        String reference = house.started("HOME");
        house.tell(reference);
        house.day(42);
        house.charges.start(reference);
        house.day(44);

        house.admissions.admit(reference, new StayDates(on(10), on(13), LATE));

        assertThat(house.view(reference).chargedSince()).isNull();
        assertThat(house.lookup.dates(reference).chargeFrom()).isEqualTo(on(45));
        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.COUNTERSIGN);
        assertThat(house.facts(ChargeWithdrawn.class)).hasSize(1);
    }

    @Test
    void nothingIsChargedWhereSupportTurnsOutToHaveEndedBefore() {
        String reference = house.started("HOME");
        house.tell(reference);
        house.day(42);
        house.charges.start(reference);
        house.day(45);

        house.endEarly(reference, on(40), Sequel.SELF_FUNDED, "Has an agency of her own.");

        assertThat(house.view(reference).chargedSince()).isNull();
        assertThat(house.facts(ChargeWithdrawn.class)).hasSize(1);
    }

    @Test
    void nothingIsChargedBeforeThePersonWasTold() {
        String reference = house.started("HOME");
        house.day(43);

        assertThat(Refusals.of(() -> house.charges.start(reference)))
                .isInstanceOf(Conflict.class)
                .hasMessage("Nobody has told the person about the charge. No charge can start before that.");

        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.TELL);
        assertThat(house.view(reference).chargedSince()).isNull();
    }

    @Test
    void nothingIsChargedBeforeTheFinancialAssessmentHasAState() {
        String reference = house.started("HOME");
        house.charges.tell(reference, told(0, FinancialAssessment.NOT_STARTED), true);
        house.day(50);

        assertThat(Refusals.of(() -> house.charges.start(reference))).isInstanceOf(Conflict.class);
        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.ASSESS);
        house.assessments.assess(reference, FinancialAssessment.FULL_COST, true);
        house.day(51);
        house.charges.start(reference);

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(50));
    }

    @Test
    void whoeverHasNothingToPayIsNotCharged() {
        String reference = house.started("HOME");
        house.charges.tell(reference, told(0, FinancialAssessment.NOTHING_TO_PAY), true);
        house.day(43);

        assertThat(Refusals.of(() -> house.charges.start(reference))).isInstanceOf(Conflict.class);
        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.NONE);
    }

    /** Told in time, but written down ten days late: the days between are the council's. */
    @Test
    void aChargeNeverStartsForDaysGoneBy() {
        String reference = house.started("HOME");
        house.day(52);
        house.charges.tell(reference, told(50, FinancialAssessment.ASSESSED), true);

        house.charges.start(reference);

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(52));
    }

    @Test
    void whatWasToldInTimeIsChargedFromItsDayAlsoWhereATimerIsLate() {
        String reference = house.started("HOME");
        house.day(30);
        house.charges.tell(reference, told(30, FinancialAssessment.UNDER_WAY), true);
        house.day(44);

        house.charges.start(reference);

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(42));
    }

    @Test
    void whoWasToldIsKnownByWhomWhenAndHow() {
        String reference = house.started("HOME");

        assertThat(Refusals.field(() -> house.charges.tell(reference, told(1, FinancialAssessment.ASSESSED), true)))
                .isEqualTo("toldOn");
        assertThat(Refusals.field(() -> house.charges.tell(reference, told(-61, FinancialAssessment.ASSESSED), true)))
                .isEqualTo("toldOn");
        assertThat(Refusals.field(() -> house.charges.tell(reference, told(0, null), true)))
                .isEqualTo("financialAssessment");
        house.charges.tell(reference, told(0, FinancialAssessment.ASSESSED), true);
        assertThat(Refusals.of(() -> house.charges.tell(reference, told(0, FinancialAssessment.ASSESSED), true)))
                .isInstanceOf(Conflict.class);

        assertThat(requireNonNull(house.view(reference).charge()).toldBy()).isEqualTo("Sue Weston");
    }

    @Test
    void aChargeThatComesForwardIsNotDecidedByOnePersonAlone() {
        String reference = house.started("HOME");
        house.tell(reference);
        house.day(10);

        assertThat(house.purposes.needsSecondPerson(reference)).isTrue();
        String asked = house.purposes.change(reference, on(2), "Waits for an agency.");
        assertThat(house.view(reference).purposeChangedOn()).isNull();
        assertThat(house.charges.dates(reference).from()).isEqualTo(on(42));
        house.day(12);
        house.approve("manager", asked);
        house.charges.start(reference);

        assertThat(house.view(reference).purposeChangedOn()).isEqualTo(on(2));
        assertThat(house.view(reference).chargedSince()).isEqualTo(on(12));
    }

    @Test
    void aChangeThatMovesNoChargeNeedsNobodyElse() {
        String reference = house.started("HOME");
        house.day(50);

        assertThat(house.purposes.needsSecondPerson(reference)).isFalse();
        assertThat(house.purposes.change(reference, on(45), "An agency is looked for."))
                .isEqualTo(reference);

        assertThat(house.view(reference).purposeChangedOn()).isEqualTo(on(45));
    }

    @Test
    void oneContinuousFreePeriodCountsOnceAcrossServicesThatReplaceEachOther() {
        assertThat(secondService(true).charges.dates("EPI-000002").from()).isEqualTo(on(42));
        assertThat(secondService(false).charges.dates("EPI-000002").from()).isEqualTo(on(72));
    }

    private EpisodeHouse secondService(boolean onePeriod) {
        EpisodeHouse council =
                ServiceExamples.home().days(1, 60, 84).house(new FreePeriodPolicies(true, false, onePeriod));
        String first = council.started("HOME");
        council.day(30);
        council.start(council.opening.open(council.request("HOME", "REF-000002", true)), null);
        assertThat(council.view(first).endedOn()).isEqualTo(on(30));
        return council;
    }

    private static ChargeTold told(int day, @Nullable FinancialAssessment state) {
        return new ChargeTold(on(day), "Sue Weston", ChargeTold.Format.LETTER, state, null);
    }

    private static final ChargeTerms TERMS = new ChargeTerms(true, true, true, true, EpisodeHouse.START);

    /** Nobody is told that they pay for what is free, and nothing is assessed for it. */
    @Test
    void nothingIsToldOrAssessedOfAServiceThatIsFree() {
        Charge free = Charge.ahead(new ChargeTerms(false, true, true, true, EpisodeHouse.START), on(42));

        assertThat(Refusals.of(() -> free.told(told(1, FinancialAssessment.ASSESSED), on(0), on(1))))
                .hasMessage("This service is free for the person. No charge can start.");
        assertThat(Refusals.of(() -> free.assessed(FinancialAssessment.ASSESSED, on(1))))
                .hasMessage("This service is free for the person. No charge can start.");
        assertThat(Refusals.of(() -> free.begun(on(42))))
                .hasMessage("This service is free for the person. No charge can start.");
    }

    /** Days in hospital put the first charged day off; a change of purpose that moves nothing leaves them counted. */
    @Test
    void aChangeOfPurposeAfterTheFreePeriodKeepsTheDaysThatDidNotCount() {
        Charge paused = new Charge(TERMS, on(45), 3, false, null, null, null);

        assertThat(paused.purposeChanged(on(46), "Goals are met.", on(46)).daysPaused())
                .isEqualTo(3);
        assertThat(paused.purposeChanged(on(20), "Goals are met.", on(20)).daysPaused())
                .isZero();
    }

    /** A start that was later makes the charge later; one that was earlier charges nothing backwards. */
    @Test
    void aCorrectedStartMovesAChargeForwardsAlone() {
        Charge begun = new Charge(TERMS, on(42), 0, false, on(43), null, null);

        Charge later = begun.startCorrected(on(0), on(3), TimeAway.NONE, on(50));
        Charge earlier = begun.startCorrected(on(0), on(-3), TimeAway.NONE, on(50));
        Charge ahead = begun.startCorrected(on(0), on(10), TimeAway.NONE, on(50));
        Charge onTheDay = begun.startCorrected(on(0), on(8), TimeAway.NONE, on(50));

        assertThat(later.since()).isEqualTo(on(45));
        assertThat(earlier.since()).isEqualTo(on(43));
        assertThat(earlier.from()).isEqualTo(on(39));
        assertThat(ahead.since()).as("it is free until the day after tomorrow").isNull();
        assertThat(onTheDay.since()).isEqualTo(on(50));
    }

    /** Told by a person of their own accord, the wait that was set up before is thought over; a task goes on by itself. */
    @Test
    void anAssessmentThatNobodyAskedForIsThoughtOverAnew() {
        String reference = house.started("HOME");
        house.charges.tell(reference, told(0, FinancialAssessment.NOT_STARTED), true);
        assertThat(house.facts(EpisodeFact.ChargeReconsidered.class)).isEmpty();

        house.assessments.assess(reference, FinancialAssessment.FULL_COST, false);
        assertThat(house.facts(EpisodeFact.ChargeReconsidered.class)).hasSize(1);
        house.assessments.assess(reference, FinancialAssessment.ASSESSED, true);

        assertThat(house.facts(EpisodeFact.ChargeReconsidered.class)).hasSize(1);
        assertThat(house.facts(EpisodeFact.FinancesAssessed.class))
                .extracting(EpisodeFact.FinancesAssessed::assessment)
                .containsExactly(FinancialAssessment.FULL_COST, FinancialAssessment.ASSESSED);
    }
}
