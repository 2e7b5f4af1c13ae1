package uk.homeward.sourcing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.Guest;
import uk.homeward.site.PageController;
import uk.homeward.sourcing.NeededVisit;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.ProviderRequirements;
import uk.homeward.sourcing.PublishedRequirement;

/** A provider's own staff offer to give care. */
@PageController
class OfferPageController {

    private static final String REQUIREMENTS = "/provider/requirements";

    private final ProviderRequirements requirements;
    private final OfferService offers;

    OfferPageController(ProviderRequirements requirements, OfferService offers) {
        this.requirements = requirements;
        this.offers = offers;
    }

    @FormMapping(REQUIREMENTS + "/{reference}/offer")
    String offer(@PathVariable String reference, Form form) {
        String provider = Guest.provider();
        PublishedRequirement wanted = requirements.find(provider, reference);
        OfferRequest offer = new OfferRequest(
                chosen(wanted.visits(), form),
                form.neededDate("canStartOn", "The first day on which you can start"),
                form.text("note"));
        return form.handle(
                ProviderRequirementsPageController.form("Offer to give this care", wanted)
                        .asking(
                                FormField.ticks("visits", "Which visits?", visits(wanted))
                                        .hint("Leave all of them out to offer the whole."),
                                FormField.date("canStartOn", "First day on which you can start"),
                                FormField.line("note", "A note for the council (optional)")
                                        .hint("For example, that your workers are nearby. At most 200 characters."))
                        .button("Make the offer"),
                "Your offer is made.",
                () -> offers.offer(provider, reference, offer));
    }

    private static Map<String, String> visits(PublishedRequirement wanted) {
        Map<String, String> visits = new LinkedHashMap<>();
        wanted.visits().forEach(visit -> visits.put(String.valueOf(visit.number()), visit.inWords()));
        return visits;
    }

    private static List<Integer> chosen(List<NeededVisit> visits, Form form) {
        List<Integer> chosen = new ArrayList<>();
        for (NeededVisit visit : visits) {
            if (form.has("visits", String.valueOf(visit.number()))) {
                chosen.add(visit.number());
            }
        }
        return chosen;
    }
}
