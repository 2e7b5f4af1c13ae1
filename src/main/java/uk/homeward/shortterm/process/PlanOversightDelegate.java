package uk.homeward.shortterm.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.shortterm.OversightDates;
import uk.homeward.shortterm.OversightLookup;

@Component
class PlanOversightDelegate implements JavaDelegate {

    private final OversightLookup oversight;
    private final WorkingHours hours;

    PlanOversightDelegate(OversightLookup oversight, WorkingHours hours) {
        this.oversight = oversight;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OversightDates dates =
                oversight.dates(execution.getProcessBusinessKey()).orElseThrow();
        OversightProcess.OVERSIGHT_AT.set(execution, Date.from(hours.morningOf(dates.comesUpOn())));
        OversightProcess.REMIND_AT.set(execution, Date.from(hours.morningOf(dates.dueBy())));
        OversightProcess.OVERSIGHT_DUE_AT.set(execution, Date.from(hours.eveningOf(dates.dueBy())));
        OversightProcess.ESCALATE_AT.set(execution, Date.from(hours.morningOf(dates.escalateOn())));
    }
}
