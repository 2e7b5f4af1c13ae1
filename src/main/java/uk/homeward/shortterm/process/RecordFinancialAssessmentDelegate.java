package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.shortterm.ChargeService;
import uk.homeward.shortterm.FinancialAssessment;

@Component
class RecordFinancialAssessmentDelegate implements JavaDelegate {

    static final String FORM = "settle-financial-assessment";

    private final ChargeService charges;

    RecordFinancialAssessmentDelegate(ChargeService charges) {
        this.charges = charges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        charges.assess(
                execution.getProcessBusinessKey(),
                answers.choice("financialAssessment", FinancialAssessment.class),
                true);
    }
}
