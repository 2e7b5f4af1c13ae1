package uk.homeward.provision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.provision.ProvisionService;

@Component
class AskForPlaceDelegate implements JavaDelegate {

    private final ProvisionService provision;

    AskForPlaceDelegate(ProvisionService provision) {
        this.provision = provision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FindPlaceProcess.PLACE_ANSWER.set(
                execution, provision.ask(execution.getProcessBusinessKey()).name());
    }
}
