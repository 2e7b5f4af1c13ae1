package uk.homeward.sourcing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.sourcing.ChosenBy;
import uk.homeward.sourcing.OfferChoice;
import uk.homeward.sourcing.OfferChoiceService;
import uk.homeward.sourcing.OfferDecision;
import uk.homeward.sourcing.PurchaseAnswers;
import uk.homeward.sourcing.SourcingLookup;

@Component
class RecordOfferChoiceDelegate implements JavaDelegate {

    static final String FORM = "choose-offer";

    private final OfferChoiceService sourcing;
    private final SourcingLookup lookup;
    private final WorkingHours hours;

    RecordOfferChoiceDelegate(OfferChoiceService sourcing, SourcingLookup lookup, WorkingHours hours) {
        this.sourcing = sourcing;
        this.lookup = lookup;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        OfferChoice choice = new OfferChoice(
                answers.choice("offerAnswer", OfferDecision.class),
                answers.wholeNumber("offerNumber"),
                answers.wholeNumber("secondOfferNumber"),
                answers.choice("chosenBy", ChosenBy.class),
                answers.text("choiceReason"),
                new PurchaseAnswers(
                        answers.text("purchaseProvider"),
                        answers.text("purchaseRate"),
                        answers.text("purchaseReason")));
        SourcingProcess.goOn(execution, sourcing.choose(execution.getProcessBusinessKey(), choice), lookup, hours);
    }
}
