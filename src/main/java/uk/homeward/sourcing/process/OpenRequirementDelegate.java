package uk.homeward.sourcing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.sourcing.RequirementOpening;

/** Stands in the package, so that the life of the requirement can be called by its own reference. */
@Component
class OpenRequirementDelegate implements JavaDelegate {

    private static final ProcessVariable<String> REQUIREMENT_REFERENCE =
            ProcessVariable.of("requirementReference", String.class);

    private final RequirementOpening opening;

    OpenRequirementDelegate(RequirementOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        REQUIREMENT_REFERENCE.set(execution, opening.open(execution.getProcessBusinessKey()));
    }
}
