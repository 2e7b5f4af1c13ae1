package uk.homeward.nightsupport.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightSupportView;

@Component
class OpenNightLogDelegate implements JavaDelegate {

    private final NightSupportService nights;
    private final WorkingHours hours;

    OpenNightLogDelegate(NightSupportService nights, WorkingHours hours) {
        this.nights = nights;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NightSupportView opened = nights.open(execution.getProcessBusinessKey());
        LocalDate by = opened.decideBy();
        NightSupportProcess.NIGHT_SUPPORT_BY.set(execution, Date.from(hours.eveningOf(by)));
        NightSupportProcess.NIGHT_SUPPORT_OVERDUE_AT.set(execution, Date.from(hours.morningOf(by.plusDays(1))));
        NightSupportProcess.NIGHT_SUPPORT_DECIDED.set(execution, opened.plan() != null);
    }
}
