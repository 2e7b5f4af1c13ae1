package uk.homeward.sourcing.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.SourcingLookup;

/** The person wants to arrange the care with money of the council. */
@Component
@Order(41)
class ChooseDirectPaymentAct extends CaseAct {

    private final RequirementEndings endings;
    private final SourcingLookup lookup;

    ChooseDirectPaymentAct(RequirementEndings endings, SourcingLookup lookup) {
        super(
                "direct-payment",
                Permission.CLOSE_REQUIREMENT,
                "The choice is recorded. Nothing ends before the money is there.");
        this.endings = endings;
        this.lookup = lookup;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return SourcingCase.openOf(lookup, file)
                .filter(requirement -> requirement.directPaymentChosenOn() == null)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the person chose a direct payment")
                .explained(
                        "Whoever gives care, or is to give it, goes on. Once the money is there, record that too: then nobody else is looked for.")
                .asking(FormField.confirmation("The person chose to arrange the care with a direct payment"))
                .button("Record choice");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        answers.confirmed("Confirm that the person chose it.");
        String reference = SourcingCase.openOf(lookup, file).orElseThrow().reference();
        return () -> endings.chooseDirectPayment(reference);
    }
}
