package uk.homeward.entry.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.entry.CareInstead;
import uk.homeward.entry.CareInsteadService;

/** Whether care is wanted in place of the service, and by when somebody has to own it. */
@Component
class PlanCareInsteadDelegate implements JavaDelegate {

    private final CareInsteadService instead;
    private final WorkingHours hours;
    private final Clock clock;

    PlanCareInsteadDelegate(CareInsteadService instead, WorkingHours hours, Clock clock) {
        this.instead = instead;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String referral = execution.getProcessBusinessKey();
        CareInstead agreed = instead.of(referral).orElseThrow();
        CareInsteadProcess.NO_CARE_WANTED.set(execution, !agreed.leavesNeeds());
        Instant due = agreed == CareInstead.URGENT_COVER
                ? clock.instant()
                : hours.eveningOf(instead.neededFrom(referral).minusDays(1));
        CareInsteadProcess.CARE_INSTEAD_DUE_AT.set(execution, Date.from(due));
    }
}
