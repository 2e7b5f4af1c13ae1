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

/** The money of a direct payment is there. */
@Component
@Order(42)
class DirectPaymentLiveAct extends CaseAct {

    private final RequirementEndings endings;
    private final SourcingLookup lookup;

    DirectPaymentLiveAct(RequirementEndings endings, SourcingLookup lookup) {
        super(
                "direct-payment-live",
                Permission.CLOSE_REQUIREMENT,
                "The direct payment is live. Confirm the start of the package in Tasklist.");
        this.endings = endings;
        this.lookup = lookup;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return SourcingCase.openOf(lookup, file)
                .filter(requirement -> requirement.directPaymentChosenOn() != null)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the direct payment is live")
                .explained("Nobody else is looked for from now on, and offers that wait are declined.")
                .asking(FormField.confirmation("The money is there, and the care that it pays for is arranged"))
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        answers.confirmed("Confirm that the money is there.");
        String reference = SourcingCase.openOf(lookup, file).orElseThrow().reference();
        return () -> endings.directPaymentLive(reference);
    }
}
