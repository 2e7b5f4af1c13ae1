package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.shortterm.FinancialAssessment;
import uk.homeward.shortterm.FinancialAssessmentService;

@Component
class RecordFinancialAssessmentDelegate implements JavaDelegate {

    static final String FORM = "settle-financial-assessment";

    private final FinancialAssessmentService assessments;

    RecordFinancialAssessmentDelegate(FinancialAssessmentService assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        assessments.assess(
                execution.getProcessBusinessKey(),
                answers.choice("financialAssessment", FinancialAssessment.class),
                true);
    }
}
