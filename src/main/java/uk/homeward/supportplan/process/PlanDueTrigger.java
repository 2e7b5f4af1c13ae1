package uk.homeward.supportplan.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.calendar.CountedDates;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.OpenDueDates;

/** Each step with a support plan is due some working days after somebody was asked for it. */
@Component
class PlanDueTrigger implements CountedDates {

    private static final List<String> TASKS = List.of(
            "userTask_writeSupportPlan",
            "userTask_submitCostedPlan",
            "userTask_decideDearerPlan",
            "userTask_agreePlan");

    private final OpenDueDates open;
    private final BudgetDecisions budgets;
    private final WorkingHours hours;
    private final Clock clock;

    PlanDueTrigger(OpenDueDates open, BudgetDecisions budgets, WorkingHours hours, Clock clock) {
        this.open = open;
        this.budgets = budgets;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public List<MovedDate> countAgain() {
        return open
                .countAgain(
                        TASKS,
                        PlanningProcess.PLAN_DUE_AT,
                        Date.from(clock.instant()),
                        (reference, askedAt) -> hours.eveningOf(budgets.dueBy(WorkingHours.dayOf(askedAt))))
                .stream()
                .map(moved -> MovedDate.of(moved.reference(), "Support plan due", moved.was(), moved.became()))
                .toList();
    }
}
