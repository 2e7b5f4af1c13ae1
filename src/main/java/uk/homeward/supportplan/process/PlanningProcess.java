package uk.homeward.supportplan.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code planning.bpmn} agree on. */
@Component
class PlanningProcess implements RoutingFacts {

    static final String ID = "planning";

    static final String PLANNER_CHANGED = "PlannerChanged";

    static final ProcessVariable<Date> PLAN_DUE_AT = ProcessVariable.of("planDueAt", Date.class);
    static final ProcessVariable<String> PLANNING_TEAM = ProcessVariable.of("planningTeam", String.class);
    static final ProcessVariable<Boolean> PLANNED_BY_PROVIDER = ProcessVariable.of("plannedByProvider", Boolean.class);
    static final ProcessVariable<Boolean> WITHIN_BUDGET = ProcessVariable.of("withinBudget", Boolean.class);
    static final ProcessVariable<Boolean> DEARER_ACCEPTED = ProcessVariable.of("dearerAccepted", Boolean.class);
    static final ProcessVariable<Boolean> PLAN_HOLDS = ProcessVariable.of("planHolds", Boolean.class);

    /** Each step has its own time. */
    static void nextStep(DelegateExecution execution, BudgetDecisions budgets, WorkingHours hours) {
        PLAN_DUE_AT.set(execution, Date.from(hours.eveningOf(budgets.dueBy())));
    }
}
