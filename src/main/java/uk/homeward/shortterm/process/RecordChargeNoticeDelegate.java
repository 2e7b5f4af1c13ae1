package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.shortterm.ChargeService;
import uk.homeward.shortterm.ChargeTold;
import uk.homeward.shortterm.FinancialAssessment;

@Component
class RecordChargeNoticeDelegate implements JavaDelegate {

    static final String FORM = "tell-about-the-charge";

    private final ChargeService charges;

    RecordChargeNoticeDelegate(ChargeService charges) {
        this.charges = charges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        ChargeTold told = new ChargeTold(
                answers.date("toldOn"),
                answers.text("toldBy"),
                answers.choice("toldFormat", ChargeTold.Format.class),
                answers.choice("financialAssessment", FinancialAssessment.class),
                answers.text("lateReason"));
        charges.tell(execution.getProcessBusinessKey(), told, true);
    }
}
