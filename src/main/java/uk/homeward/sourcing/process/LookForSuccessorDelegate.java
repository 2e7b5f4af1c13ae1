package uk.homeward.sourcing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The same search as for a new package, while somebody gives the care. */
@Component
class LookForSuccessorDelegate implements JavaDelegate {

    private final OpenRequirementDelegate opening;

    LookForSuccessorDelegate(OpenRequirementDelegate opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.execute(execution);
    }
}
