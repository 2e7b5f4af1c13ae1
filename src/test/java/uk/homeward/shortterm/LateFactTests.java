package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.START;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.starting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.homeward.absence.AbsenceDates;
import uk.homeward.absence.AbsenceReason;
import uk.homeward.approval.ApprovalStatus;
import uk.homeward.approval.ApprovalView;
import uk.homeward.audit.Change;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;

/** Cases F1 to F3: what happened is on record at once; two people stand behind what is charged on it. */
@DisplayName("What is told late")
class LateFactTests {

    private static final String WHY = "The ward told nobody.";

    private final EpisodeHouse house = ServiceExamples.home().house();

    private List<ApprovalView> waiting(String reference) {
        return house.approvals.ofCase(house.row(reference).caseReference()).stream()
                .filter(asked -> asked.status() == ApprovalStatus.WAITING)
                .toList();
    }

    private String startedLate() {
        String reference = house.open("HOME");
        house.day(5);
        house.starts.confirm(reference, starting(START, null, WHY));
        house.goals.agree(reference, EpisodeHouse.goals(3));
        return reference;
    }

    @Test
    void aLateStartHoldsAtOnceAndItsChargeWaitsForASecondPerson() {
        String reference = startedLate();
        house.tell(reference);
        house.day(42);

        assertThat(house.view(reference).startedOn()).isEqualTo(START);
        assertThat(waiting(reference)).singleElement().satisfies(asked -> assertThat(asked.changes())
                .contains(
                        new Change("Start of support", null, Wording.day(START)),
                        new Change("Can be charged from", null, Wording.day(on(42)))));
        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.COUNTERSIGN);
        assertThat(Refusals.of(() -> house.charges.start(reference))).isInstanceOf(Conflict.class);
    }

    @Test
    void nothingIsChargedForTheDaysBeforeTheSecondPersonHasLooked() {
        String reference = startedLate();
        house.tell(reference);
        house.day(50);
        house.facts.clear();

        house.countersign(reference);
        house.charges.start(reference);

        assertThat(house.facts(ChargeReconsidered.class)).isNotEmpty();
        assertThat(house.view(reference).chargedSince()).isEqualTo(on(50));
    }

    @Test
    void aNoticeToldLateAsksForItsReasonAndForASecondPerson() {
        String reference = house.started("HOME");
        house.day(30);

        assertThat(Refusals.field(() -> house.charges.tell(reference, told(20, null), false)))
                .isEqualTo("lateReason");
        house.charges.tell(reference, told(27, null), false);
        assertThat(waiting(reference)).isEmpty();

        house.notices.takeBack(reference, "It was another person.");
        house.charges.tell(reference, told(20, WHY), false);

        assertThat(waiting(reference)).singleElement().satisfies(asked -> {
            assertThat(asked.title()).isEqualTo("A notice of the charge told late");
            assertThat(asked.changes()).contains(new Change("Told about the charge", null, Wording.day(on(20))));
        });
        house.day(42);
        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.COUNTERSIGN);
    }

    private static ChargeTold told(int day, @Nullable String late) {
        return new ChargeTold(on(day), "Sue Weston", ChargeTold.Format.LETTER, FinancialAssessment.ASSESSED, late);
    }

    @Test
    void aReviewToldLateAsksForItsReasonAndForASecondPerson() {
        String reference = house.started("HOME");
        house.tell(reference);
        String review = requireNonNull(house.view(reference).reviewReference());
        house.day(60);
        house.deadlines.open(review);
        FindingsExamples.Held held = FindingsExamples.on(on(40)).build();

        assertThat(Refusals.field(() -> house.held.conduct(review, held.meeting(), held.findings(), null)))
                .isEqualTo("lateReason");
        house.held.conduct(review, held.meeting(), held.findings(), WHY);

        assertThat(waiting(reference)).singleElement().satisfies(asked -> {
            assertThat(asked.title()).isEqualTo("A review told late");
            assertThat(asked.changes()).contains(new Change("Review held", null, Wording.day(on(40))));
        });
    }

    @Test
    void whoeverLookedBeforeTheFreeDaysAreOverDelaysNothing() {
        String reference = startedLate();
        house.tell(reference);
        house.countersign(reference);
        house.day(42);

        house.charges.start(reference);

        assertThat(house.view(reference).chargedSince()).isEqualTo(on(42));
    }

    @Test
    void whatIsToldInTimeNeedsNobodyElse() {
        String reference = house.started("HOME");
        house.day(12);

        house.admissions.admit(reference, new StayDates(on(10), null, WHY));
        house.stays.returned(reference, on(12), WHY);

        assertThat(waiting(reference)).isEmpty();
    }

    @Test
    void aStayAndAReturnToldLateAreLookedAtEach() {
        String reference = house.started("HOME");
        house.day(10);
        house.admissions.admit(reference, new StayDates(on(4), null, WHY));
        house.day(20);
        house.stays.returned(reference, on(12), WHY);

        assertThat(waiting(reference))
                .extracting(ApprovalView::title)
                .containsExactlyInAnyOrder("A stay in hospital told late", "A return from hospital told late");
        house.day(30);
        house.admissions.admit(reference, new StayDates(on(14), on(16), WHY));
        assertThat(waiting(reference)).hasSize(3);
    }

    @Test
    void hoursDaysAwayAndAnEndToldLateAreLookedAtToo() {
        String reference = house.started("HOME");
        house.day(20);
        house.hours.change(reference, BigDecimal.ONE, on(15), WHY);
        house.hours.change(reference, BigDecimal.TEN, on(18), WHY);
        house.away.absences.tell(reference, new AbsenceDates(AbsenceReason.FAMILY, on(10), on(12), null, WHY));
        house.endings.endEarly(reference, new EarlyEnding(on(14), Sequel.NO_SUPPORT_NEEDED, null, null, WHY));

        assertThat(waiting(reference))
                .extracting(ApprovalView::title)
                .containsExactlyInAnyOrder("Other hours told late", "Days away told late", "An end told late");
    }

    @Test
    void twoThingsOfOneKindAreLookedAtEachAndTheSameThingOnce() {
        String reference = house.started("HOME");
        house.day(20);

        house.hours.change(reference, BigDecimal.ONE, on(15), WHY);
        house.hours.change(reference, BigDecimal.TEN, on(15), WHY);
        house.hours.change(reference, new BigDecimal("2"), on(12), WHY);
        house.hours.change(reference, BigDecimal.ONE, on(15), WHY);
        house.hours.change(reference, BigDecimal.TEN, on(15), WHY);

        assertThat(waiting(reference))
                .extracting(asked -> asked.changes().get(0))
                .filteredOn(change -> "1".equals(change.was()) && "10".equals(change.became()))
                .hasSize(1);
        assertThat(waiting(reference))
                .hasSize(3)
                .extracting(asked -> asked.changes().get(0).what())
                .contains("Hours a week from " + Wording.day(on(12)), "Hours a week from " + Wording.day(on(15)));
        String first = waiting(reference).get(0).reference();
        house.as("Mo Mulu", () -> house.approvals.approve(first, null));
        assertThat(Refusals.of(() -> house.charges.start(reference))).isInstanceOf(Conflict.class);
    }

    @Test
    void aDeathToldLateIsLookedAtAndCareEndsAllTheSame() {
        String reference = house.started("HOME");
        house.day(20);

        house.die(on(10));

        assertThat(house.view(reference).endedOn()).isEqualTo(on(10));
        assertThat(waiting(reference)).extracting(ApprovalView::title).containsExactly("A death told late");
    }

    @Test
    void aDeathToldInTimeNeedsNobodyElse() {
        String reference = house.started("HOME");
        house.day(20);

        house.die(on(18));

        assertThat(waiting(reference)).isEmpty();
    }

    @Test
    void daysAwayThatHadPassedAreLookedAtHoweverSoonTheyArePutRight() {
        String reference = house.started("HOME");
        house.day(2);
        String wrong =
                house.away.absences.tell(reference, new AbsenceDates(AbsenceReason.FAMILY, on(3), on(8), null, null));
        String never =
                house.away.absences.tell(reference, new AbsenceDates(AbsenceReason.FAMILY, on(10), on(12), null, null));
        house.day(11);

        house.away.returns.move(wrong, on(9), "Her daughter kept her a day longer.");
        house.away.withdrawals.withdraw(never, "It was her neighbour.");

        assertThat(waiting(reference))
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked.title()).isEqualTo("Days away put right"))
                .anySatisfy(asked -> assertThat(asked.changes())
                        .contains(new Change("Day of return", Wording.day(on(8)), Wording.day(on(9)))));
    }

    @Test
    void aReturnThatLiesAheadMovesWithoutAnybodyElse() {
        String reference = house.started("HOME");
        house.day(2);
        String away =
                house.away.absences.tell(reference, new AbsenceDates(AbsenceReason.FAMILY, on(3), on(8), null, null));
        String ahead =
                house.away.absences.tell(reference, new AbsenceDates(AbsenceReason.FAMILY, on(20), on(22), null, null));
        house.day(6);

        house.away.returns.move(away, on(6), null);
        house.away.withdrawals.withdraw(ahead, "They are not going.");

        assertThat(waiting(reference)).isEmpty();
    }

    @Test
    void whatIsNotAcceptedStaysOnRecordAndSomebodyPutsItRight() {
        String reference = startedLate();
        String asked = waiting(reference).get(0).reference();

        house.as("Mo Mulu", () -> house.approvals.decline(asked, "The carer was on leave that week."));

        assertThat(house.view(reference).startedOn()).isEqualTo(START);
        assertThat(house.needs.followUps.ofCase(house.row(reference).caseReference()))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.cause()).isEqualTo(FollowUpCause.LATE_FACT_DECLINED);
                    assertThat(need.detail()).startsWith("A start told late was not accepted");
                });
        assertThat(house.charges.dates(reference).step()).isEqualTo(ChargeStep.TELL);
    }
}
