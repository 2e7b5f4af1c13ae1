package uk.homeward.entry.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        LocalDate needed = instead.neededFrom(referral);
        CareInsteadProcess.DECLINED_FOR.set(execution, agreed.name());
        CareInsteadProcess.CARE_INSTEAD_DUE_AT.set(execution, Date.from(due(agreed, needed)));
        CareInsteadProcess.BRIDGING_DUE_AT.set(execution, Date.from(hours.eveningOf(needed.minusDays(1))));
    }

    /** Who goes on as before has it when they come home; who is assessed is at home meanwhile; cover cannot wait. */
    private Instant due(CareInstead agreed, LocalDate needed) {
        return switch (agreed) {
            case URGENT_COVER -> clock.instant();
            case ASSESSMENT -> hours.eveningOf(needed);
            case FORMER_SUPPORT, NO_CARE_WANTED -> hours.eveningOf(needed.minusDays(1));
        };
    }
}
