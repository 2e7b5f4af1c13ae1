package uk.homeward.decommissioning.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.decommissioning.DecommissioningService;

@Component
class TakeClosingDatesDelegate implements JavaDelegate {

    private final DecommissioningService closings;
    private final WorkingHours hours;

    TakeClosingDatesDelegate(DecommissioningService closings, WorkingHours hours) {
        this.closings = closings;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String closing = execution.getProcessBusinessKey();
        ServiceEmptyingProcess.LAST_SAFE_START_OVER_AT.set(
                execution,
                Date.from(hours.morningOf(closings.lastSafeStart(closing).plusDays(1))));
        ServiceEmptyingProcess.CLOSING_DATE_OVER_AT.set(
                execution, Date.from(hours.morningOf(closings.closesOn(closing).plusDays(1))));
    }
}
