package uk.homeward.sourcing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.sourcing.NeededVisit;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.ProviderRequirements;
import uk.homeward.sourcing.PublishedRequirement;

/** What a provider's own staff may answer, and what is awarded to them. */
@PageController
@Order(21)
class ProviderRequirementsPageController implements NavigationSource {

    private static final String REQUIREMENTS = "/provider/requirements";

    private final ProviderRequirements requirements;
    private final OfferService offers;
    private final FrameworkRules rules;

    ProviderRequirementsPageController(ProviderRequirements requirements, OfferService offers, FrameworkRules rules) {
        this.requirements = requirements;
        this.offers = offers;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "Care wanted",
                REQUIREMENTS,
                visitor -> rules.buysCare() && visitor.provider().isPresent()));
    }

    @GetMapping(REQUIREMENTS)
    String list(PageQuery page, Model model) {
        String provider = Guest.provider();
        model.addAttribute("requirements", requirements.published(provider, page));
        return "sourcing/wanted";
    }

    @GetMapping("/provider/awards")
    String awards(PageQuery page, Model model) {
        model.addAttribute("awards", requirements.given(Guest.provider(), page));
        return "sourcing/awards";
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
                page("Offer to give this care", wanted)
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

    @FormMapping(REQUIREMENTS + "/{reference}/withdraw")
    String withdraw(@PathVariable String reference, Form form) {
        String provider = Guest.provider();
        form.confirmed("Confirm that you withdraw it.");
        return form.handle(
                page("Withdraw your offer", requirements.find(provider, reference))
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
                page("Say that you cannot", requirements.find(provider, reference))
                        .asking(
                                FormField.line("reason", "Why not? (optional)")
                                        .hint("It helps the council to see where care is short."),
                                FormField.confirmation("We cannot give this care"))
                        .button("Send"),
                "Your answer is on record. You may still offer as long as it stands here.",
                () -> offers.pass(provider, reference, reason));
    }

    private static FormPage page(String title, PublishedRequirement wanted) {
        return FormPage.titled(title)
                .about("%s, %s".formatted(wanted.reference(), wanted.area()))
                .back(REQUIREMENTS, "Back to care wanted");
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
