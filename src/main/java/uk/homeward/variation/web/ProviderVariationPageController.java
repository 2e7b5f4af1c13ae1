package uk.homeward.variation.web;

import java.util.List;
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
import uk.homeward.variation.ProposalService;
import uk.homeward.variation.VariationNotice;
import uk.homeward.variation.VariationService;

/** What changes for a provider, acknowledged and answered by its own staff. */
@PageController
@Order(22)
class ProviderVariationPageController implements NavigationSource {

    private static final String PAGE = "/provider/variations";

    private final VariationService variations;
    private final ProposalService proposals;
    private final FrameworkRules rules;

    ProviderVariationPageController(VariationService variations, ProposalService proposals, FrameworkRules rules) {
        this.variations = variations;
        this.proposals = proposals;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "Changes of visits",
                PAGE,
                visitor -> rules.buysCare() && visitor.provider().isPresent()));
    }

    @GetMapping(PAGE)
    String all(PageQuery page, Model model) {
        String provider = Guest.provider();
        model.addAttribute("notices", variations.ofProvider(provider, page));
        model.addAttribute("proposals", proposals.ofProvider(provider, PageQuery.first(PageQuery.LARGEST)));
        return "variation/ours";
    }

    @GetMapping(PAGE + "/{reference}")
    String one(@PathVariable String reference, Model model) {
        model.addAttribute("notice", variations.find(Guest.provider(), reference));
        return "variation/notice";
    }

    @FormMapping(PAGE + "/{reference}/acknowledgement")
    String acknowledge(@PathVariable String reference, Form form) {
        String provider = Guest.provider();
        VariationNotice notice = variations.find(provider, reference);
        form.confirmed("Confirm that your workers know of it.");
        return form.handle(
                FormPage.titled("Acknowledge the change")
                        .about(notice.packageReference())
                        .explained(notice.sentence())
                        .back(PAGE, "Back to changes of visits")
                        .asking(FormField.confirmation("Our workers know of it"))
                        .button("Acknowledge"),
                "The change is acknowledged.",
                () -> variations.acknowledge(provider, reference));
    }
}
