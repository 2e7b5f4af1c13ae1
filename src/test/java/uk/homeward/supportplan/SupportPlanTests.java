package uk.homeward.supportplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.supportplan.PlanExamples.BATHING;
import static uk.homeward.supportplan.PlanExamples.EVERY_DAY;
import static uk.homeward.supportplan.PlanExamples.TODAY;
import static uk.homeward.supportplan.PlanExamples.plan;
import static uk.homeward.supportplan.PlanExamples.sixteenHours;
import static uk.homeward.supportplan.PlanExamples.visit;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class SupportPlanTests {

    private static final PlanOutcome WASHING = new PlanOutcome(BATHING, "Keeping clean", true);

    /** Four visits of half an hour each day, and two of an hour a week. */
    @Test
    @Tag("ELO-14")
    @Tag("ELO-16")
    void theHoursOfAPlanAreMinutesTimesWorkersAndCostTheAgreedRate() {
        PlanContent week = sixteenHours(1).content();

        assertThat(week.hoursPerWeek()).isEqualByComparingTo("16");
        assertThat(week.weeklyCost()).isEqualByComparingTo("251.68");
    }

    @Test
    @Tag("ELO-16")
    void twoWorkersCountTwice() {
        PlanContent week = sixteenHours(2).content();

        assertThat(week.hoursPerWeek()).isEqualByComparingTo("19.5");
        assertThat(week.weeklyCost()).isEqualByComparingTo("306.74");
    }

    @Test
    void twoWorkersRoundTheClockPassAllHoursOfAWeek() {
        SupportPlan plan = plan(DeliveryModel.TIME_AND_TASK);
        EVERY_DAY.forEach(day -> plan.draftWeek().add(List.of(visit(day, "00:00", 1440, 2))));

        assertThat(plan.content().hoursPerWeek()).isEqualByComparingTo("336");
    }

    /** Rounded once: seven visits of twenty minutes are two hours and twenty minutes. */
    @Test
    @Tag("ELO-16")
    void nothingIsLostInRounding() {
        SupportPlan plan = plan(DeliveryModel.TIME_AND_TASK);
        EVERY_DAY.forEach(day -> plan.draftWeek()
                .add(List.of(new PlannedVisit(
                        day, at("08:00"), at("08:00"), 20, 1, false, PlanExamples.TASKS, "Medicine."))));

        assertThat(plan.content().weeklyCost()).isEqualByComparingTo("36.70");
    }

    @Test
    @Tag("ELO-15")
    void aVisitUnderHalfAnHourSaysWhy() {
        SupportPlan plan = plan(DeliveryModel.TIME_AND_TASK);

        assertThatThrownBy(() -> plan.draftWeek().add(List.of(visit(DayOfWeek.MONDAY, "08:00", 29, 1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("29 minutes")
                .hasMessageContaining("Say why");
        plan.draftWeek().add(List.of(visit(DayOfWeek.MONDAY, "08:00", 30, 1)));

        assertThat(plan.content().visits()).hasSize(1);
    }

    @Test
    @Tag("ELO-15")
    void visitsThatOverlapAreNamed() {
        SupportPlan plan = plan(DeliveryModel.TIME_AND_TASK);
        plan.draftWeek().add(List.of(visit(DayOfWeek.MONDAY, "08:00", 60, 1)));
        plan.draftWeek().add(List.of(visit(DayOfWeek.MONDAY, "09:00", 30, 1)));

        assertThatThrownBy(() -> plan.draftWeek().add(List.of(visit(DayOfWeek.MONDAY, "08:59", 30, 1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Monday 08:00, 60 minutes")
                .hasMessageContaining("Monday 08:59, 30 minutes")
                .hasMessageEndingWith("Move one, or make them one visit with two workers.");
    }

    @Test
    @Tag("ELO-15")
    void aVisitOfSundayNightReachesIntoMonday() {
        SupportPlan plan = plan(DeliveryModel.TIME_AND_TASK);
        plan.draftWeek().add(List.of(visit(DayOfWeek.SUNDAY, "23:30", 60, 1)));

        assertThatThrownBy(() -> plan.draftWeek().add(List.of(visit(DayOfWeek.MONDAY, "00:00", 30, 1))))
                .hasMessageContaining("Sunday 23:30");
    }

    @Test
    @Tag("ELO-15")
    void aDayThatIsCopiedOverlapsNothingEither() {
        SupportPlan plan = plan(DeliveryModel.TIME_AND_TASK);
        plan.draftWeek()
                .add(List.of(visit(DayOfWeek.TUESDAY, "23:30", 60, 1), visit(DayOfWeek.MONDAY, "00:15", 30, 1)));

        assertThatThrownBy(() -> plan.draftWeek().copyDay(DayOfWeek.TUESDAY, Set.of(DayOfWeek.SUNDAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Sunday 23:30");
    }

    @Test
    @Tag("ELO-15")
    void aPlanWithoutVisitsIsNotHandedIn() {
        SupportPlan plan = plan(DeliveryModel.TIME_AND_TASK);

        assertThatThrownBy(() -> submit(plan))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no visits")
                .hasMessageContaining("Open the plan");

        plan.draftWeek().add(PlanElement.checked("Lunch club", BATHING, new BigDecimal("24.83")));
        assertThatThrownBy(() -> submit(plan)).hasMessageContaining("no visits");
    }

    @Test
    @Tag("ELO-14")
    @Tag("ELO-17")
    void aProviderCostsItsPlanPartByPart() {
        SupportPlan plan = plan(DeliveryModel.PERSONAL_BUDGET);
        assertThatThrownBy(() -> submit(plan)).hasMessageContaining("what it costs");

        plan.draftWeek().add(PlanElement.checked("Mornings at home", BATHING, new BigDecimal("171.80")));
        plan.draftWeek().add(PlanElement.checked("Lunch club", BATHING, new BigDecimal("24.83")));
        plan.draftWeek().add(List.of(visit(DayOfWeek.MONDAY, "08:00", 60, 1)));
        submit(plan);

        assertThat(plan.content().weeklyCost()).isEqualByComparingTo("196.63");
    }

    @Test
    @Tag("ELO-15")
    void everyTaskIsForAnOutcomeOfTheAssessment() {
        assertThatThrownBy(() -> VisitTask.checked("Shopping", null, false, 1))
                .hasMessage("Choose the outcome that the task is for.");

        SupportPlan plan = sixteenHours(1);
        assertThatThrownBy(() -> plan.submit(
                        Set.of(TookPart.PERSON), List.of(new PlanOutcome("OTHER", "Another", false)), "x", TODAY))
                .hasMessageContaining("does not have any more");
    }

    @Test
    @Tag("ELO-19")
    void aFundedOutcomeWithoutAnythingInThePlanIsNamed() {
        SupportPlan plan = sixteenHours(1);
        List<PlanOutcome> outcomes = List.of(
                WASHING,
                new PlanOutcome("FOOD", "Eating well", false),
                new PlanOutcome("COMPANY", "Seeing other people", true));

        assertThatThrownBy(() -> plan.submit(Set.of(TookPart.PERSON), outcomes, "social-worker", TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Seeing other people”")
                .hasMessageNotContaining("Eating well");
        plan.draftWeek().add(PlanElement.checked("Lunch club", "COMPANY", BigDecimal.ZERO));
        plan.submit(Set.of(TookPart.PERSON), outcomes, "social-worker", TODAY);

        assertThat(plan.submitted()).isTrue();
    }

    @Test
    void whoTookPartIsKept() {
        SupportPlan plan = sixteenHours(1);
        assertThatThrownBy(() -> plan.submit(Set.of(), List.of(WASHING), "social-worker", TODAY))
                .hasMessageContaining("who took part");

        plan.submit(Set.of(TookPart.ADVOCATE, TookPart.PERSON), List.of(WASHING), "social-worker", TODAY);

        assertThat(PlanExamples.kept(plan).view().involved()).containsExactly(TookPart.PERSON, TookPart.ADVOCATE);
    }

    @Test
    @Tag("ELO-15")
    void whatWasHandedInIsChangedByTheNextVersionOnly() {
        SupportPlan plan = sixteenHours(1);
        submit(plan);

        assertThatThrownBy(() -> plan.draftWeek().add(List.of(visit(DayOfWeek.MONDAY, "05:00", 30, 1))))
                .isInstanceOf(Conflict.class);
        plan.sendBack("Later in the evening, please.");
        SupportPlan next = plan.next(PlanExamples.order(DeliveryModel.TIME_AND_TASK), TODAY);
        next.draftWeek().copyDay(DayOfWeek.MONDAY, Set.of(DayOfWeek.TUESDAY));

        assertThat(next.content().hoursPerWeek()).isEqualByComparingTo("15");
        assertThat(plan.content().hoursPerWeek()).isEqualByComparingTo("16");
    }

    /** Care goes on under the plan before until the day. */
    @Test
    void aPlanThatFollowsCountsFromADayAfterItWasAgreed() {
        SupportPlan former = sixteenHours(1);
        SupportPlan plan = sixteenHours(2);
        submit(plan);
        plan.agree(TODAY, false, "manager", TODAY);

        assertThatThrownBy(() -> plan.countFrom(TODAY.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The person agreed on 7 September 2026");
        assertThatThrownBy(() -> plan.countFrom(TODAY.plusYears(1).plusDays(1))).isInstanceOf(Refusal.class);
        plan.countFrom(TODAY.plusDays(7));
        former.supersede(TODAY.plusDays(7));

        assertThat(PlanExamples.kept(plan).view().countsFrom()).isEqualTo(TODAY.plusDays(7));
        assertThat(PlanExamples.kept(former).view().countsUntil()).isEqualTo(TODAY.plusDays(6));
    }

    @Test
    void aDayIsCopiedOverOthers() {
        SupportPlan plan = plan(DeliveryModel.TIME_AND_TASK);
        plan.draftWeek()
                .add(List.of(visit(DayOfWeek.MONDAY, "08:00", 30, 1), visit(DayOfWeek.TUESDAY, "08:15", 30, 1)));
        assertThatThrownBy(() -> plan.draftWeek().copyDay(DayOfWeek.SUNDAY, Set.of(DayOfWeek.MONDAY)))
                .hasMessageContaining("no visits to copy");
        assertThatThrownBy(() -> plan.draftWeek().copyDay(DayOfWeek.MONDAY, Set.of(DayOfWeek.MONDAY)))
                .hasMessageContaining("Choose at least one other day");

        plan.draftWeek().copyDay(DayOfWeek.MONDAY, EVERY_DAY);

        assertThat(plan.content().visits()).hasSize(7).allMatch(visit -> visit.earliestStart()
                .equals(at("08:00")));
    }

    private static void submit(SupportPlan plan) {
        plan.submit(Set.of(TookPart.PERSON), List.of(WASHING), "social-worker", TODAY);
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }
}
