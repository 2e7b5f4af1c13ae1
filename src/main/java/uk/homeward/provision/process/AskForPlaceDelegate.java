package uk.homeward.provision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.provision.ProvisionService;

@Component
class AskForPlaceDelegate implements JavaDelegate {

    private final ProvisionService provision;
    private final CareTeamReader team;

    AskForPlaceDelegate(ProvisionService provision, CareTeamReader team) {
        this.provision = provision;
        this.team = team;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        FindPlaceProcess.PLACE_ANSWER.set(execution, provision.ask(reference).name());
        FindPlaceProcess.CARE_TEAM.set(execution, team.of(reference));
    }
}
