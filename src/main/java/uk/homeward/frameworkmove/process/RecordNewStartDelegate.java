package uk.homeward.frameworkmove.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.frameworkmove.PersonMoveService;

@Component
class RecordNewStartDelegate implements JavaDelegate {

    static final String FORM = "confirm-new-start";

    private final PersonMoveService moves;

    RecordNewStartDelegate(PersonMoveService moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        ProviderChoiceProcess.MOVE_STATUS.set(
                execution,
                moves.confirm(
                                execution.getProcessBusinessKey(),
                                answers.yesOrNo("newProviderCame"),
                                answers.text("stayedAwayBecause"))
                        .name());
    }
}
