package uk.homeward.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import uk.homeward.refusal.Refusal;

/** What a Record step does: takes the answers, and refuses some. Made by the engine, by name; no bean. */
public class RecordProbe implements JavaDelegate {

    private enum Choice {
        ACCEPT,
        REFUSE
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, "probe");
        answers.text("note");
        if (answers.choice("answer", Choice.class) == Choice.REFUSE) {
            throw new Refusal("answer", "Nobody may refuse a probe.");
        }
        if ("break".equals(answers.text("short"))) {
            throw new IllegalStateException("Something in uk.homeward.engine.RecordProbe broke");
        }
    }
}
