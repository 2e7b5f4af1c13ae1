package uk.homeward.variation.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.variation.VariationService;
import uk.homeward.variation.WaitingProposals;

/** What providers have not acknowledged, for whoever asks them; what they propose, for whoever answers. */
@PageController
@Order(55)
class VariationPageController implements NavigationSource, PageSection {

    private static final String NOTICES = "/variations";
    private static final String PROPOSALS = "/visit-proposals";

    private final VariationService variations;
    private final WaitingProposals waiting;
    private final FrameworkRules rules;

    VariationPageController(VariationService variations, WaitingProposals waiting, FrameworkRules rules) {
        this.variations = variations;
        this.waiting = waiting;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("Changes not acknowledged", NOTICES, Permission.SEE_BREACHES),
                entry("Proposals of providers", PROPOSALS, Permission.ANSWER_PROPOSAL));
    }

    private NavigationEntry entry(String label, String address, Permission permission) {
        return new NavigationEntry(label, address, visitor -> rules.buysCare() && visitor.may(permission))
                .under(NavigationGroup.FINDING_CARE);
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (!address.equals("/") || !rules.buysCare()) {
            return List.of();
        }
        if (visitor.may(Permission.SEE_BREACHES)) {
            return List.of(new Shown(Place.WARNING, "variation/waiting", "alarm", variations.overdue()));
        }
        return visitor.may(Permission.ANSWER_PROPOSAL)
                ? List.of(new Shown(Place.WARNING, "variation/proposals", "alarm", waiting.count()))
                : List.of();
    }

    @GetMapping(NOTICES)
    String waiting(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BREACHES);
        model.addAttribute("notices", variations.waiting(page));
        return "variation/waiting";
    }

    @GetMapping(PROPOSALS)
    String proposals(PageQuery page, Model model) {
        Visitor.allowed(Permission.ANSWER_PROPOSAL);
        model.addAttribute("proposals", waiting.list(page));
        return "variation/proposals";
    }
}
