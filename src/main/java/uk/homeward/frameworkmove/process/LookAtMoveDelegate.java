package uk.homeward.frameworkmove.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.frameworkmove.PersonMoveService;

@Component
class LookAtMoveDelegate implements JavaDelegate {

    private final PersonMoveService moves;

    LookAtMoveDelegate(PersonMoveService moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProviderChoiceProcess.MOVE_STATUS.set(
                execution, moves.begin(execution.getProcessBusinessKey()).name());
    }
}
