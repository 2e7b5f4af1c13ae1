package uk.homeward.sourcing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.SourcingService;

@Component
class CloseWindowDelegate implements JavaDelegate {

    private final SourcingService sourcing;
    private final SourcingLookup lookup;
    private final WorkingHours hours;

    CloseWindowDelegate(SourcingService sourcing, SourcingLookup lookup, WorkingHours hours) {
        this.sourcing = sourcing;
        this.lookup = lookup;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SourcingProcess.goOn(execution, sourcing.closeWindow(execution.getProcessBusinessKey()), lookup, hours);
    }
}
