package uk.homeward.sourcing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.sourcing.RequirementPublication;
import uk.homeward.sourcing.SourcingLookup;

@Component
class PublishRequirementDelegate implements JavaDelegate {

    private final RequirementPublication publication;
    private final SourcingLookup lookup;
    private final WorkingHours hours;

    PublishRequirementDelegate(RequirementPublication publication, SourcingLookup lookup, WorkingHours hours) {
        this.publication = publication;
        this.lookup = lookup;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SourcingProcess.goOn(execution, publication.publish(execution.getProcessBusinessKey()), lookup, hours);
    }
}
