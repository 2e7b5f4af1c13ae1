package uk.homeward.governance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.governance.GovernanceService;

@Component
class BringIntoForceDelegate implements JavaDelegate {

    private final GovernanceService governance;

    BringIntoForceDelegate(GovernanceService governance) {
        this.governance = governance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        governance.bringIntoForce(execution.getProcessBusinessKey());
    }
}
