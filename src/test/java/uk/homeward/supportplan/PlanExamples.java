package uk.homeward.supportplan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.carepackage.DeliveryModel;

/** Plans as tests need them. */
final class PlanExamples {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    static final String BATHING = "PERSONAL_HYGIENE";
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final List<VisitTask> TASKS = List.of(new VisitTask("Help to wash", BATHING, true));

    private PlanExamples() {}

    static PlanOrder order(DeliveryModel model) {
        return new PlanOrder(
                "ASM-000001",
                "PKG-000001",
                "PER-000001",
                model,
                new BigDecimal("15.73"),
                model == DeliveryModel.PERSONAL_BUDGET ? "homeward-bound" : null);
    }

    static SupportPlan plan(DeliveryModel model) {
        return new SupportPlan(order(model), 1, TODAY);
    }

    static PlannedVisit visit(DayOfWeek day, String start, int minutes, int workers) {
        return new PlannedVisit(day, LocalTime.parse(start), LocalTime.parse(start), minutes, workers, false, TASKS);
    }

    /** Sixteen hours a week, where one worker comes in the morning. */
    static SupportPlan sixteenHours(int workersInTheMorning) {
        SupportPlan plan = plan(DeliveryModel.TIME_AND_TASK);
        EVERY_DAY.forEach(day -> plan.draftWeek()
                .add(List.of(
                        visit(day, "08:00", 30, workersInTheMorning),
                        visit(day, "12:30", 30, 1),
                        visit(day, "17:00", 30, 1),
                        visit(day, "21:00", 30, 1))));
        plan.draftWeek()
                .add(List.of(visit(DayOfWeek.TUESDAY, "10:00", 60, 1), visit(DayOfWeek.FRIDAY, "10:00", 60, 1)));
        return plan;
    }

    /** As the database gives it back. */
    static SupportPlan kept(SupportPlan plan) {
        ReflectionTestUtils.setField(plan, "id", 1L);
        long number = 1;
        for (Object visit : (List<?>) requireNonNull(ReflectionTestUtils.getField(plan.week(), "visits"))) {
            ReflectionTestUtils.setField(visit, "id", number++);
        }
        return plan;
    }
}
