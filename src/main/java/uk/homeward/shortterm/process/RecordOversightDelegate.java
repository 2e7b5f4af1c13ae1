package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.shortterm.OversightFinding;
import uk.homeward.shortterm.OversightService;

@Component
class RecordOversightDelegate implements JavaDelegate {

    static final String FORM = "oversee-support";

    private final OversightService oversight;

    RecordOversightDelegate(OversightService oversight) {
        this.oversight = oversight;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        oversight.hold(
                execution.getProcessBusinessKey(),
                answers.choice("oversightFinding", OversightFinding.class),
                answers.text("oversightNote"));
    }
}
