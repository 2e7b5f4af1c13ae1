package uk.homeward.frameworkmove.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.frameworkmove.PersonMoveService;

@Component
class TellLateMoveDelegate implements JavaDelegate {

    private final PersonMoveService moves;

    TellLateMoveDelegate(PersonMoveService moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moves.tellLate(execution.getProcessBusinessKey());
    }
}
