package uk.homeward.budget.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.budget.ChoiceRequest;
import uk.homeward.budget.SupportOption;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.engine.FormAnswers;

@Component
class RecordSupportChoiceDelegate implements JavaDelegate {

    static final String FORM = "tell-options";

    private final BudgetDecisions decisions;
    private final WorkingHours hours;

    RecordSupportChoiceDelegate(BudgetDecisions decisions, WorkingHours hours) {
        this.decisions = decisions;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        boolean chosen = decisions.tell(
                execution.getProcessBusinessKey(),
                new ChoiceRequest(
                        answers.date("toldOn"),
                        answers.yesOrNo("budgetAccepted"),
                        answers.text("disputeReason"),
                        answers.yesOrNo("choiceMade"),
                        answers.choice("supportOption", SupportOption.class),
                        answers.yesOrNo("directPaymentEligible"),
                        answers.text("ineligibleReason"),
                        answers.date("lookAgainOn"),
                        answers.choice("deliveryModel", DeliveryModel.class),
                        answers.text("planningProvider"),
                        answers.yesOrNo("planningConsent")));
        PersonalBudgetProcess.SUPPORT_CHOSEN.set(execution, chosen);
        BudgetCheckProcess.nextStep(execution, decisions, hours);
    }
}
