package uk.homeward.delivery.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.delivery.BreachList;
import uk.homeward.delivery.LateStarts;
import uk.homeward.delivery.NoticeList;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/**
 * Planned visits that nobody makes, and starts that nobody has confirmed: a list of their own each, and a warning on the first page
 * for as long as there is one.
 */
@PageController
@Order(53)
class BreachPageController implements NavigationSource, PageSection {

    private final BreachList breaches;
    private final LateStarts starts;
    private final NoticeList notices;
    private final FrameworkRules rules;

    BreachPageController(BreachList breaches, LateStarts starts, NoticeList notices, FrameworkRules rules) {
        this.breaches = breaches;
        this.starts = starts;
        this.notices = notices;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "Visits without a provider",
                        "/uncovered-visits",
                        visitor -> rules.buysCare() && visitor.may(Permission.SEE_BREACHES))
                .under(NavigationGroup.FINDING_CARE));
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        boolean here = address.equals("/") && visitor.may(Permission.SEE_BREACHES);
        return here
                ? List.of(
                        new Shown(Place.WARNING, "delivery/breaches", "alarm", breaches.count()),
                        new Shown(Place.WARNING, "delivery/late-starts", "alarm", starts.count()))
                : List.of();
    }

    @GetMapping("/unconfirmed-starts")
    String starts(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BREACHES);
        model.addAttribute("starts", starts.open(page));
        return "delivery/late-starts";
    }

    @GetMapping("/uncovered-visits")
    String breaches(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BREACHES);
        model.addAttribute("breaches", breaches.open(page));
        model.addAttribute("notices", notices.waiting(PageQuery.first(PageQuery.LARGEST)));
        model.addAttribute("checkedOn", breaches.checkedOn().orElse(null));
        return "delivery/breaches";
    }
}
