package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.shortterm.ConcernService;

/** A therapist answers a concern (KEN-18). */
@Component
class RecordResponseDelegate implements JavaDelegate {

    static final String FORM = "respond-to-concern";

    private final ConcernService concerns;

    RecordResponseDelegate(ConcernService concerns) {
        this.concerns = concerns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        concerns.answerConcern(execution.getProcessBusinessKey(), answers.text("response"));
    }
}
