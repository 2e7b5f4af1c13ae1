package uk.homeward.sourcing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.sourcing.PurchaseAnswers;
import uk.homeward.sourcing.PurchaseCourse;
import uk.homeward.sourcing.PurchaseDecision;
import uk.homeward.sourcing.PurchaseService;
import uk.homeward.sourcing.SourcingLookup;

@Component
class RecordOffFrameworkPurchaseDelegate implements JavaDelegate {

    static final String FORM = "authorise-off-framework-purchase";

    private final PurchaseService sourcing;
    private final SourcingLookup lookup;
    private final WorkingHours hours;

    RecordOffFrameworkPurchaseDelegate(PurchaseService sourcing, SourcingLookup lookup, WorkingHours hours) {
        this.sourcing = sourcing;
        this.lookup = lookup;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        PurchaseDecision decision = new PurchaseDecision(
                answers.choice("purchaseAnswer", PurchaseCourse.class),
                new PurchaseAnswers(
                        answers.text("purchaseProvider"), answers.text("purchaseRate"), answers.text("purchaseReason")),
                answers.ticked("endOfLife"),
                answers.ticked("crisisResponse"),
                answers.date("rebrokerOn"));
        SourcingProcess.goOn(
                execution, sourcing.decidePurchase(execution.getProcessBusinessKey(), decision), lookup, hours);
    }
}
