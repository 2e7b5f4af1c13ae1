package uk.homeward.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.delivery.Cared.MONDAY;
import static uk.homeward.delivery.Cared.gapsFrom;
import static uk.homeward.delivery.Cared.given;
import static uk.homeward.delivery.Cared.some;
import static uk.homeward.delivery.Cared.week;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.Stay;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

@Tag("promise-1")
class DeliveryTests {

    private static final LocalDate CHANGE = MONDAY.plusWeeks(3);

    private final Delivery delivery = Cared.by("harbour");

    @Test
    void whoeverStartsAnswersForEveryVisit() {
        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(1).hoursPerWeek()).isEqualByComparingTo("10.5");
    }

    @Test
    void aVisitBetweenTheLastOfOneAndTheFirstOfAnotherIsNamed() {
        LocalDateTime last = CHANGE.atTime(8, 0);
        LocalDateTime first = CHANGE.atTime(18, 0);

        assertThatThrownBy(() -> delivery.handOver(1, given("saltmarsh", week(), CHANGE), last, first))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("12:30")
                .hasMessageContaining("22 June 2026");
    }

    @Test
    void oneProviderFollowsAnotherWithinADay() {
        delivery.handOver(1, given("saltmarsh", week(), CHANGE), CHANGE.atTime(12, 30), CHANGE.atTime(18, 0));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(1).endsOn()).isEqualTo(CHANGE);
        assertThat(delivery.element(1).endedAs()).isEqualTo(ElementEnd.REPLACED);
    }

    /** Nobody comes after noon: who covers it makes what was added for a time, too, and not beyond its end. */
    @Test
    void whatWasAddedForATimeIsCoveredWithTheRest() {
        delivery.addFor(1, some(1, 2), CHANGE.minusDays(7), CHANGE.plusDays(20));
        delivery.stopped(1, CHANGE.atTime(12, 0), "It is bankrupt.");

        delivery.cover(given("saltmarsh", List.of(), CHANGE), CHANGE.atTime(12, 1));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(2).hoursPerWeek()).isEqualByComparingTo("10.5");
    }

    /** Another was to come a week later, and comes two days after that. */
    @Test
    @Tag("promise-1")
    void whoeverStopsBeforeAnotherComesIsCoveredUntilThen() {
        handsOverOn(CHANGE.plusDays(7));
        delivery.stopped(1, CHANGE.atTime(12, 0), "It is bankrupt.");
        assertThat(gapsFrom(delivery, MONDAY)).startsWith(CHANGE.atTime(12, 30));

        delivery.cover(given("direct-care", List.of(), CHANGE), CHANGE.atTime(12, 1));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(3).endsOn()).isEqualTo(CHANGE.plusDays(6));
        delivery.confirm(2, CHANGE.plusDays(9), CHANGE.plusDays(9));
        expectGivenBy(3, CHANGE.plusDays(8));
        expectGivenBy(2, CHANGE.plusDays(9));
        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
    }

    @Test
    void whatWasAddedForATimeGoesToWhoeverFollows() {
        delivery.addFor(1, some(1, 2), CHANGE.minusDays(7), CHANGE.plusDays(20));

        delivery.begin(given("saltmarsh", week(), CHANGE));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(1).endedAs()).isEqualTo(ElementEnd.REPLACED);
        assertThat(delivery.rota().coverage().duties())
                .filteredOn(duty -> duty.element() == 1)
                .noneMatch(duty -> duty.reaches(CHANGE.atStartOfDay()));
    }

    @Test
    void onlyOneAnswersForAVisit() {
        assertThatThrownBy(() -> delivery.handOver(
                        1, given("saltmarsh", week(), CHANGE), CHANGE.atTime(18, 0), CHANGE.atTime(12, 30)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("shadow visits");
    }

    @Test
    void anEndThatWouldLeaveAVisitAloneIsRefusedWithIts() {
        assertThatThrownBy(() -> delivery.planEnd(1, CHANGE, "Notice."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("08:00 on 23 June 2026");
    }

    @Test
    void whatStopsIsABreachFromTheNextVisit() {
        delivery.stopped(1, CHANGE.atTime(8, 0), null);

        assertThat(gapsFrom(delivery, MONDAY))
                .startsWith(CHANGE.atTime(12, 30), CHANGE.atTime(18, 0))
                .hasSize(23);
    }

    @Test
    void whoeverTakesOverPartOfTheWeekLeavesTheRestWhereItIs() {
        delivery.begin(given("saltmarsh", some(1, 3), CHANGE));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(1).open()).isTrue();
        assertThat(delivery.element(1).hoursPerWeek()).isEqualByComparingTo("9");
        assertThat(delivery.element(2).hoursPerWeek()).isEqualByComparingTo("1.5");
    }

    @Test
    void whoeverHasNoVisitLeftIsOver() {
        delivery.begin(given("saltmarsh", some(1, 9), CHANGE));
        delivery.begin(given("homeward", some(10, 21), CHANGE));

        assertThat(delivery.element(1).endsOn()).isEqualTo(CHANGE.minusDays(1));
        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
    }

    @Test
    void aStartToldLateTakesOverFromItsTrueDay() {
        delivery.begin(given("saltmarsh", week(), CHANGE));
        delivery.begin(given("homeward", week(), CHANGE.minusWeeks(1)));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.rota().coverage().duties())
                .filteredOn(duty -> duty.visit() == 1)
                .extracting(Duty::element)
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void aStartConfirmedLaterThanPlannedIsGivenByTheFormerProviderUntilThen() {
        delivery.begin(new ElementTerms(
                ElementKind.HOME_CARE, "saltmarsh", "saltmarsh", BigDecimal.TEN, null, week(), CHANGE, false));

        delivery.confirm(2, CHANGE.plusDays(4), CHANGE.plusDays(4));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(2).startsOn()).isEqualTo(CHANGE.plusDays(4));
        assertThat(delivery.element(1).endsOn()).isEqualTo(CHANGE.plusDays(3));
    }

    /** Another plan counts from the day on which somebody else was to start: its visits are no gap until they come. */
    @Test
    void theFormerProviderAlsoMakesWhatAnotherPlanAsksForUntilTheOtherComes() {
        handsOverOn(CHANGE);
        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE);

        delivery.confirm(2, CHANGE.plusDays(4), CHANGE.plusDays(4));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        expectGivenBy(1, CHANGE);
        expectGivenBy(2, CHANGE.plusDays(4));
    }

    /** Nobody makes visits before they have started. */
    @Test
    void anotherPlanIsGivenByWhoeverIsThereUntilTheHandOver() {
        handsOverOn(CHANGE);

        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE.minusDays(3));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        expectGivenBy(1, CHANGE.minusDays(3));
        expectGivenBy(2, CHANGE);
    }

    /** A hand-over is planned while another plan lies ahead: who follows carries out both, each on its days. */
    @Test
    void whoeverFollowsMakesWhatAnotherPlanAsksForLater() {
        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE.plusDays(2));

        handsOverOn(CHANGE);

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        expectGivenBy(2, CHANGE);
        expectGivenBy(2, CHANGE.plusDays(2));
        assertThat(delivery.rota().coverage().visits())
                .filteredOn(visit -> visit.isIn("PLN-000002"))
                .allMatch(visit -> visit.neededFrom().equals(CHANGE.plusDays(2)));
    }

    @Test
    void whoeverFollowsLateLeavesTheOtherPlanToWhoeverIsThere() {
        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE.plusDays(2));
        handsOverOn(CHANGE);

        delivery.confirm(2, CHANGE.plusDays(4), CHANGE.plusDays(4));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        expectGivenBy(1, CHANGE.plusDays(3));
        expectGivenBy(2, CHANGE.plusDays(4));
    }

    @Test
    void aDirectPaymentTakesOverWhatAnotherPlanAsksForLater() {
        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE.plusDays(2));

        delivery.takeOver(paidFrom(CHANGE), CHANGE.atTime(8, 0));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        expectGivenBy(2, CHANGE.plusDays(1));
        expectGivenBy(2, CHANGE.plusDays(2));
        assertThat(delivery.element(1).open()).isFalse();
        assertThat(delivery.element(2).open()).isTrue();
    }

    /** Somebody covered from noon on, and whoever was looked for came the same day. */
    @Test
    void whoeverCoversFromNoonMakesWayOnTheNextDay() {
        delivery.stopped(1, CHANGE.atTime(12, 0), "It is bankrupt.");
        delivery.cover(Cared.planned("harbour", List.of(), CHANGE), CHANGE.atTime(12, 1));

        delivery.begin(given("saltmarsh", week(), CHANGE));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        expectGivenBy(3, CHANGE.plusDays(1));
        assertThat(delivery.element(2).endedAs()).isEqualTo(ElementEnd.REPLACED);
        assertThat(delivery.element(2).endsOn()).isEqualTo(CHANGE);
        assertThat(delivery.element(3).open()).isTrue();
    }

    /** The same provider gives care under the plan before the person is there. */
    @Test
    void anArrivalLeavesWhatThePlanAsksForWhereItIs() {
        Delivery movingIn = new Delivery(1);
        movingIn.begin(Cared.planned("harbour", List.of(VisitNeed.window(InterimCare.PLAN, 1, 630)), MONDAY));
        movingIn.begin(given("harbour", week(), MONDAY));

        new InterimCare(movingIn).confirm(1, MONDAY.plusDays(3), MONDAY.plusDays(3));

        assertThat(gapsFrom(movingIn, MONDAY)).isEmpty();
    }

    /** It came before the day for which it was planned. */
    @Test
    void whoeverHasBegunAlreadyGoesOnWhateverDayIsConfirmed() {
        handsOverOn(CHANGE.plusDays(5));
        delivery.begin(given("saltmarsh", week(), CHANGE));

        delivery.confirm(2, CHANGE.plusDays(7), CHANGE.plusDays(7));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
    }

    private static ElementTerms paidFrom(LocalDate day) {
        return new ElementTerms(
                ElementKind.DIRECT_PAYMENT, null, "The person", BigDecimal.ZERO, null, List.of(), day, true);
    }

    private void handsOverOn(LocalDate day) {
        delivery.handOver(
                1, Cared.planned("saltmarsh", week(), day), day.atStartOfDay().minusMinutes(1), day.atStartOfDay());
    }

    private void expectGivenBy(int element, LocalDate day) {
        Coverage coverage = delivery.rota().coverage();
        assertThat(coverage.visits())
                .filteredOn(visit -> visit.isOn(day))
                .isNotEmpty()
                .allSatisfy(visit -> assertThat(coverage.duties())
                        .filteredOn(duty -> duty.answersFor(visit, visit.on(day)))
                        .extracting(Duty::element)
                        .containsExactly(element));
    }

    @Test
    void aStartThatLiesAheadIsNotConfirmed() {
        assertThatThrownBy(() -> delivery.confirm(1, CHANGE, CHANGE.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lies ahead");
    }

    @Test
    void anotherPlanIsGivenByWhoeverComesAtThatTime() {
        delivery.begin(given("saltmarsh", some(1, 3), MONDAY));

        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE);

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(2).hoursPerWeek()).isEqualByComparingTo("1");
        assertThat(delivery.element(1).hoursPerWeek()).isEqualByComparingTo("6");
    }

    /** Whoever covers it makes what the new plan asks for, from the day on which it counts. */
    @Test
    void aPlanThatChangesWhileNobodyComesIsTheOneThatIsCovered() {
        delivery.stopped(1, CHANGE.atTime(12, 0), "It is bankrupt.");
        List<VisitNeed> bigger = week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0)));

        delivery.replan(bigger, CHANGE.plusDays(2));
        delivery.cover(given("saltmarsh", List.of(), CHANGE), CHANGE.atTime(12, 1));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.rota().openOf(2)).hasSize(bigger.size());
    }

    /** Nobody was asked whether they make them, too. */
    @Test
    void whatOneOfTwoMakesNoMoreIsNotLeftToTheOtherByAnotherPlan() {
        delivery.begin(given("saltmarsh", some(1, 3), MONDAY));
        delivery.stopped(2, CHANGE.atTime(0, 1), "It is bankrupt.");

        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE.plusDays(2));

        assertThat(gapsFrom(delivery, CHANGE.plusDays(3)))
                .contains(CHANGE.plusWeeks(1).atTime(8, 0));
    }

    /** The plan changed after somebody was looked for: they make what it asks for by now, and nobody else is left behind. */
    @Test
    void whoeverStartsAfterThePlanChangedMakesItsVisits() {
        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE);

        delivery.begin(given("saltmarsh", week(), CHANGE.plusDays(3)));

        expectFollowed(CHANGE.plusDays(2));
    }

    @Test
    void whoeverStartsBeforeAnotherPlanCountsMakesTheVisitsOfBoth() {
        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE);

        delivery.begin(given("saltmarsh", week(), CHANGE.minusDays(3)));

        expectFollowed(CHANGE.minusDays(4));
    }

    private void expectFollowed(LocalDate lastDay) {
        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(1).endedAs()).isEqualTo(ElementEnd.REPLACED);
        assertThat(delivery.element(1).endsOn()).isEqualTo(lastDay);
        assertThat(delivery.rota().openOf(2)).isEqualTo(delivery.rota().needed());
        assertThat(delivery.rota().coverage().duties())
                .filteredOn(duty -> duty.element() == 1)
                .allMatch(duty -> !duty.reaches(lastDay.plusDays(1).atStartOfDay()));
        assertThat(delivery.rota().needed())
                .extracting(number -> delivery.rota().visit(number).planReference())
                .containsOnly("PLN-000002");
    }

    /** Two share the week: each goes on with its share of the new one. */
    @Test
    void whoeverWasToGivePartOfTheWeekGivesThatPartOfTheNewOne() {
        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(18, 0))), CHANGE);

        delivery.begin(given("saltmarsh", some(3, 3), CHANGE.plusDays(3)));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(1).open()).isTrue();
        assertThat(delivery.rota().openOf(2)).hasSize(1);
        assertThat(delivery.rota().openOf(1)).hasSize(13);
    }

    /** What another plan was to follow, and what was added for a time, lapses with the rest. */
    @Test
    void whatWouldHaveEndedByItselfLapsesToo() {
        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0))), CHANGE.plusDays(6));
        delivery.addFor(1, week("EXTRA", List.of(LocalTime.of(20, 0))), CHANGE, CHANGE.plusDays(30));

        delivery.lapse(CHANGE.plusDays(1));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
    }

    @Test
    void careThatLapsedIsNeededAgainFromTheDayOnWhichItBegins() {
        delivery.lapse(CHANGE);

        delivery.begin(given("saltmarsh", week(), CHANGE.plusDays(10)));

        assertThat(delivery.rota().coverage().visits())
                .filteredOn(visit -> visit.isOn(CHANGE.plusDays(20)))
                .hasSize(3);
        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.rota().coverage().visits())
                .filteredOn(visit -> visit.isOn(CHANGE.plusDays(5)))
                .isEmpty();
        assertThat(delivery.element(2).hoursPerWeek()).isEqualByComparingTo("10.5");
    }

    /** It had begun before the lapse that was told earlier. */
    @Test
    void careThatBeganBeforeItLapsedGoesOn() {
        delivery.lapse(CHANGE);

        delivery.begin(given("saltmarsh", week(), CHANGE.minusDays(2)));

        assertThat(delivery.rota().coverage().visits())
                .filteredOn(visit -> visit.isOn(CHANGE.plusDays(20)) || visit.isOn(CHANGE))
                .hasSize(6);
        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
    }

    @Test
    void whatNobodyMakesIsCoveredFromAVisitOn() {
        delivery.stopped(1, CHANGE.atTime(8, 0), null);

        delivery.cover(given("direct-care", List.of(), CHANGE), CHANGE.atTime(18, 0));

        assertThat(gapsFrom(delivery, MONDAY)).containsExactly(CHANGE.atTime(12, 30));
        assertThat(delivery.element(2).hoursPerWeek()).isEqualByComparingTo("10.5");
        assertThatThrownBy(() -> delivery.cover(given("harbour", List.of(), CHANGE), CHANGE.atTime(18, 0)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("has its provider");
    }

    /** Whoever gives some of the visits may cover the others, too. */
    @Test
    void oneWhoGivesPartOfTheWeekCoversTheRest() {
        delivery.begin(given("saltmarsh", some(1, 3), MONDAY));
        delivery.stopped(1, CHANGE.atTime(8, 0), null);

        delivery.cover(given("saltmarsh", List.of(), CHANGE), CHANGE.atTime(12, 0));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.elements()).hasSize(2);
    }

    @Test
    void nothingIsNeededWhileSomebodyIsInHospital() {
        delivery.stopped(1, CHANGE.atTime(8, 0), null);
        delivery.rota().pauses().inHospital(new HospitalDays(List.of(new Stay(CHANGE, null))));
        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();

        delivery.rota().pauses().inHospital(new HospitalDays(List.of(new Stay(CHANGE, CHANGE.plusDays(4)))));

        assertThat(gapsFrom(delivery, MONDAY))
                .first()
                .isEqualTo(CHANGE.plusDays(4).atTime(8, 0));
    }

    /** The end was told by mistake: whoever gave care, what was planned and what was for a time only are as they were. */
    @Test
    @Tag("promise-12")
    void whatEndedWithThePackageGoesOnExactlyAsItWas() {
        delivery.addFor(1, week("EXTRA", List.of(LocalTime.of(22, 0))), CHANGE, CHANGE.plusDays(20));
        delivery.begin(given("saltmarsh", week(), CHANGE.plusDays(9)));
        List<Element> elements = delivery.elements();
        Coverage before = delivery.rota().coverage();

        delivery.endWithPackage(CHANGE, "The person died");
        delivery.goOn();

        assertThat(delivery.elements()).isEqualTo(elements);
        assertThat(delivery.rota().coverage()).isEqualTo(before);
    }

    @Test
    void theEndOnAnotherDayIsCountedFromHowCareStood() {
        delivery.endWithPackage(CHANGE, "The person moved away");

        delivery.endWithPackage(CHANGE.plusDays(3), "The last day was told wrong.");

        assertThat(delivery.element(1).endsOn()).isEqualTo(CHANGE.plusDays(3));
        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.rota().coverage().visits())
                .allMatch(visit -> CHANGE.plusDays(3).equals(visit.neededUntil()));
    }

    @Test
    void nothingIsLeftAfterTheEndAlsoWhatWasPlannedForLater() {
        delivery.addFor(1, week("EXTRA", List.of(LocalTime.of(22, 0))), CHANGE, CHANGE.plusDays(20));
        delivery.begin(given("saltmarsh", week(), CHANGE.plusDays(9)));

        delivery.endWithPackage(CHANGE, "The person died");

        assertThat(delivery.elements()).allMatch(one -> !one.goesOnAfter(CHANGE));
        assertThat(delivery.rota().coverage().visits()).noneMatch(visit -> visit.isNeededAfter(CHANGE));
        assertThat(delivery.rota().coverage().duties())
                .noneMatch(duty -> duty.reaches(CHANGE.atTime(Delivery.END_OF_DAY)));
        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
    }

    /** The person arranges the care from the visit at 12:30 on: two providers made the visits until then. */
    @Test
    void aDirectPaymentTakesOverWithinADayFromWhoeverGaveTheCare() {
        delivery.begin(given("saltmarsh", some(1, 3), MONDAY.plusWeeks(1)));
        LocalDateTime first = CHANGE.atTime(12, 30);

        delivery.takeOver(paidFrom(CHANGE), first);

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.element(1).endsOn()).isEqualTo(CHANGE);
        assertThat(delivery.element(2).endsOn()).isEqualTo(CHANGE);
        assertThat(delivery.element(3).hoursPerWeek()).isEqualByComparingTo("10.5");
        assertThat(delivery.rota().coverage().duties())
                .filteredOn(duty -> duty.element() == 3)
                .hasSize(21)
                .allMatch(duty -> duty.firstVisit().equals(first));
    }

    /** Somebody moved in: what met their needs goes until our own plan is carried out, with overlap and without a gap. */
    @Test
    void whatNoPlanAskedForEndsWhenThePlanIsCarriedOut() {
        Delivery movedIn = new Delivery(1);
        movedIn.begin(given("harbour", List.of(VisitNeed.window(InterimCare.PLAN, 1, 600)), MONDAY));
        movedIn.begin(given("saltmarsh", week(), CHANGE));

        new InterimCare(movedIn).end(1, CHANGE, "Our own plan is carried out.");

        assertThat(gapsFrom(movedIn, MONDAY)).isEmpty();
        assertThat(movedIn.element(1).endsOn()).isEqualTo(CHANGE);
        assertThat(movedIn.element(2).open()).isTrue();
    }

    /** Nights go on while visits change hands and plans. */
    @Test
    void whatStandsBesideThePlanGoesOnWhateverThePlanBecomes() {
        Element nights = new PartBesidePlan(delivery).begin(nights(MONDAY));

        delivery.replan(week("PLN-000002", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), CHANGE);
        delivery.begin(given("saltmarsh", week(), CHANGE.plusDays(2)));
        delivery.takeOver(paidFrom(CHANGE.plusDays(5)), CHANGE.plusDays(5).atTime(8, 0));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.rota().openOf(nights.number())).hasSize(1);
        assertThat(delivery.element(nights.number()).hoursPerWeek()).isEqualByComparingTo("63");
        assertThat(delivery.elements()).filteredOn(Element::open).hasSize(2);
    }

    @Test
    void whatStandsBesideThePlanEndsByItself() {
        Element nights = new PartBesidePlan(delivery).begin(nights(MONDAY));

        delivery.planEnd(nights.number(), CHANGE, "Her daughter stays with her.");
        delivery.begin(given("saltmarsh", week(), CHANGE.minusDays(3)));

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.rota().coverage().duties())
                .filteredOn(duty -> duty.element() == nights.number())
                .singleElement()
                .satisfies(duty -> assertThat(duty.lastVisit()).isEqualTo(CHANGE.atTime(23, 59)));
    }

    private static ElementTerms nights(LocalDate from) {
        return new ElementTerms(
                ElementKind.NIGHT_SUPPORT, "harbour", "harbour", new BigDecimal("63"), null, List.of(), from, true);
    }

    @Test
    void whatIsAddedForATimeOutlivesTheCareBesideWhichItBegan() {
        Delivery movedIn = new Delivery(1);
        movedIn.begin(given("harbour", List.of(VisitNeed.window(InterimCare.PLAN, 1, 600)), MONDAY));
        movedIn.addFor(1, week("EXTRA", List.of(LocalTime.of(22, 0))), CHANGE.minusDays(2), CHANGE.plusDays(6));
        movedIn.begin(given("saltmarsh", week(), CHANGE));

        new InterimCare(movedIn).end(1, CHANGE, "Our own plan is carried out.");

        assertThat(gapsFrom(movedIn, MONDAY)).isEmpty();
        assertThat(movedIn.rota().coverage().duties())
                .filteredOn(duty -> duty.element() == 1)
                .noneMatch(duty -> duty.reaches(CHANGE.plusDays(1).atStartOfDay()));
    }

    /** The same provider goes on under our own plan: it does not end. */
    @Test
    void whoeverMetTheNeedsBeforeMayGiveTheCareUnderOurPlan() {
        Delivery movedIn = new Delivery(1);
        movedIn.begin(given("harbour", List.of(VisitNeed.window(InterimCare.PLAN, 1, 600)), MONDAY));
        movedIn.begin(given("harbour", week(), CHANGE));

        new InterimCare(movedIn).end(1, CHANGE, "Our own plan is carried out.");

        assertThat(movedIn.element(1).open()).isTrue();
        assertThat(movedIn.element(1).hoursPerWeek()).isEqualByComparingTo("10.5");
    }

    @Test
    void howItStoodIsKeptToTheLastField() {
        delivery.stopped(1, CHANGE.minusDays(7).atTime(8, 0), "Its workers are ill.");
        delivery.rota().pauses().add(new Pause(1, CHANGE, CHANGE, PauseCause.CHANGE, "Family here."));
        BeforeEnd before = BeforeEnd.of(delivery);
        BeforeEndConverter column = new BeforeEndConverter();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(before)))
                .isEqualTo(before);
    }

    @Test
    void aChangeForATimeEndsByItself() {
        TemporaryChange change = new TemporaryChange(
                List.of(1), week("EXTRA", List.of(LocalTime.of(22, 0))), 1, CHANGE, CHANGE.plusDays(6), "Family away.");
        change.expectSound();
        change.on(delivery);

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.rota().coverage().visits())
                .filteredOn(visit -> visit.isOn(CHANGE.plusDays(7)))
                .hasSize(3);
    }

    @Test
    void aChangeForATimeHasAnEnd() {
        TemporaryChange endless = new TemporaryChange(List.of(1), List.of(), null, CHANGE, null, "Family here.");

        assertThatThrownBy(endless::expectSound).isInstanceOf(Refusal.class).hasMessageContaining("has a last day");
    }

    @Test
    void aSecondPartOfOneKindByTheSameProviderIsRefused() {
        ElementTerms liveIn = new ElementTerms(
                ElementKind.LIVE_IN_CARE, "harbour", "Harbour", BigDecimal.TEN, null, List.of(), MONDAY, true);
        delivery.begin(liveIn);

        assertThatThrownBy(() -> delivery.begin(liveIn))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is part of this package already");
    }

    @Test
    void whatIsOverIsNotEndedTwice() {
        delivery.stopped(1, CHANGE.atTime(8, 0), null);

        assertThatThrownBy(() -> delivery.stopped(1, CHANGE.atTime(18, 0), null))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aPackageThatIsOverNeedsNobody() {
        delivery.endWithPackage(CHANGE, "The person died");

        assertThat(gapsFrom(delivery, MONDAY)).isEmpty();
        assertThat(delivery.elements()).allMatch(one -> one.endedAs() == ElementEnd.PACKAGE_ENDED);
    }
}
