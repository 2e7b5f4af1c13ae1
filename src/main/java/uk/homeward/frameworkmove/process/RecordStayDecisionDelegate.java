package uk.homeward.frameworkmove.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.frameworkmove.PersonMoveService;

@Component
class RecordStayDecisionDelegate implements JavaDelegate {

    static final String FORM = "decide-about-staying";

    private final PersonMoveService moves;

    RecordStayDecisionDelegate(PersonMoveService moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        ProviderChoiceProcess.MOVE_STATUS.set(
                execution,
                moves.decideStay(
                                execution.getProcessBusinessKey(),
                                answers.yesOrNo("stayApproved"),
                                answers.text("stayReason"))
                        .name());
    }
}
