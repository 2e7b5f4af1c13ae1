package uk.homeward.supportplan.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.CandidateGroups;
import uk.homeward.supportplan.OpenedPlan;
import uk.homeward.supportplan.PlanWriting;

@Component
class OpenPlanDelegate implements JavaDelegate {

    private final PlanWriting writing;
    private final WorkingHours hours;

    OpenPlanDelegate(PlanWriting writing, WorkingHours hours) {
        this.writing = writing;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OpenedPlan plan = writing.open(execution.getProcessBusinessKey());
        PlanningProcess.PLANNED_BY_PROVIDER.set(execution, plan.byProvider());
        PlanningProcess.PLANNING_TEAM.set(execution, CandidateGroups.planningTeam(plan.provider()));
        PlanningProcess.PLAN_DUE_AT.set(execution, Date.from(hours.eveningOf(plan.dueBy())));
    }
}
