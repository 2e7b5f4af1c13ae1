package uk.homeward.sourcing.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.sourcing.ProviderAwards;
import uk.homeward.sourcing.ProviderRequirements;
import uk.homeward.sourcing.PublishedRequirement;

/** What a provider's own staff may answer, and what is awarded to them. */
@PageController
@Order(21)
class ProviderRequirementsPageController implements NavigationSource {

    private static final String REQUIREMENTS = "/provider/requirements";

    private final ProviderRequirements requirements;
    private final ProviderAwards awards;
    private final FrameworkRules rules;

    ProviderRequirementsPageController(ProviderRequirements requirements, ProviderAwards awards, FrameworkRules rules) {
        this.requirements = requirements;
        this.awards = awards;
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
        model.addAttribute("awards", awards.given(Guest.provider(), page));
        return "sourcing/awards";
    }

    static FormPage form(String title, PublishedRequirement wanted) {
        return FormPage.titled(title)
                .about("%s, %s".formatted(wanted.reference(), wanted.area()))
                .back(REQUIREMENTS, "Back to care wanted");
    }
}
