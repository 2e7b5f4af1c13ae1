package uk.homeward.decommissioning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.decommissioning.ClosingRisk;
import uk.homeward.decommissioning.RiskChoice;
import uk.homeward.engine.FormAnswers;

@Component
class RecordClosingRiskAnswerDelegate implements JavaDelegate {

    static final String FORM = "answer-closing-risk";

    private final ClosingRisk risk;

    RecordClosingRiskAnswerDelegate(ClosingRisk risk) {
        this.risk = risk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        risk.answer(
                execution.getProcessBusinessKey(),
                answers.choice("riskChoice", RiskChoice.class),
                answers.text("riskReason"));
    }
}
