package uk.homeward.sourcing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.sourcing.ProviderStartService;
import uk.homeward.sourcing.SourcingLookup;

@Component
class VoidAwardDelegate implements JavaDelegate {

    private final ProviderStartService starts;
    private final SourcingLookup lookup;
    private final WorkingHours hours;

    VoidAwardDelegate(ProviderStartService starts, SourcingLookup lookup, WorkingHours hours) {
        this.starts = starts;
        this.lookup = lookup;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SourcingProcess.goOn(execution, starts.voidLateAwards(execution.getProcessBusinessKey()), lookup, hours);
    }
}
