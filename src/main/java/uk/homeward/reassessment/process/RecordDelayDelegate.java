package uk.homeward.reassessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.reassessment.Delay;
import uk.homeward.reassessment.DelayCause;
import uk.homeward.reassessment.ReassessmentDelays;

@Component
class RecordDelayDelegate implements JavaDelegate {

    static final String FORM = "explain-delay";

    private final ReassessmentDelays reassessments;

    RecordDelayDelegate(ReassessmentDelays reassessments) {
        this.reassessments = reassessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        reassessments.explain(
                execution.getProcessBusinessKey(),
                new Delay(
                        answers.choice("delayCause", DelayCause.class),
                        answers.text("delayWords"),
                        answers.date("delayUntil")));
    }
}
