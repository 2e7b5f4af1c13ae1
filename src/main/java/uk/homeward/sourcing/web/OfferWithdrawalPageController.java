package uk.homeward.sourcing.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.Guest;
import uk.homeward.site.PageController;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.ProviderRequirements;

/** A provider's own staff withdraw an offer, or say that they cannot give the care. */
@PageController
class OfferWithdrawalPageController {

    private static final String REQUIREMENTS = "/provider/requirements";

    private final ProviderRequirements requirements;
    private final OfferService offers;

    OfferWithdrawalPageController(ProviderRequirements requirements, OfferService offers) {
        this.requirements = requirements;
        this.offers = offers;
    }

    @FormMapping(REQUIREMENTS + "/{reference}/withdraw")
    String withdraw(@PathVariable String reference, Form form) {
        String provider = Guest.provider();
        form.confirmed("Confirm that you withdraw it.");
        return form.handle(
                ProviderRequirementsPageController.form("Withdraw your offer", requirements.find(provider, reference))
                        .explained("It cannot be chosen any more. You may make another one as long as care is wanted.")
                        .asking(FormField.confirmation("Withdraw the offer"))
                        .warningButton("Withdraw"),
                "Your offer is withdrawn.",
                () -> offers.withdraw(provider, reference));
    }

    @FormMapping(REQUIREMENTS + "/{reference}/cannot")
    String cannot(@PathVariable String reference, Form form) {
        String provider = Guest.provider();
        form.confirmed("Confirm that you cannot give it.");
        String reason = form.text("reason");
        return form.handle(
                ProviderRequirementsPageController.form("Say that you cannot", requirements.find(provider, reference))
                        .asking(
                                FormField.line("reason", "Why not? (optional)")
                                        .hint("It helps the council to see where care is short."),
                                FormField.confirmation("We cannot give this care"))
                        .button("Send"),
                "Your answer is on record. You may still offer as long as it stands here.",
                () -> offers.pass(provider, reference, reason));
    }
}
