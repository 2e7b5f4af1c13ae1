package uk.homeward.sourcing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.sourcing.RequirementOpening;
import uk.homeward.sourcing.SourcingLookup;

@Component
class PublishRequirementDelegate implements JavaDelegate {

    private final RequirementOpening opening;
    private final SourcingLookup lookup;
    private final WorkingHours hours;

    PublishRequirementDelegate(RequirementOpening opening, SourcingLookup lookup, WorkingHours hours) {
        this.opening = opening;
        this.lookup = lookup;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SourcingProcess.goOn(execution, opening.publish(execution.getProcessBusinessKey()), lookup, hours);
    }
}
