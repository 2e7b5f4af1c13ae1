package uk.homeward.contribution.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.contribution.ContributionTasks;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What finance has to do about what people pay. */
@PageController
@Order(84)
class ContributionPageController implements NavigationSource, PageSection {

    private static final String PAGE = "/contributions";

    private final ContributionTasks tasks;
    private final FrameworkRules rules;

    ContributionPageController(ContributionTasks tasks, FrameworkRules rules) {
        this.tasks = tasks;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "What people pay", PAGE, visitor -> rules.buysCare() && visitor.may(Permission.SEE_CHARGES))
                .under(NavigationGroup.MONEY));
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        return address.equals("/") && visitor.may(Permission.SEE_CHARGES)
                ? List.of(new Shown(Place.WARNING, "contribution/tasks", "alarm", tasks.countDue()))
                : List.of();
    }

    @GetMapping(PAGE)
    String all(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_CHARGES);
        model.addAttribute("tasks", tasks.open(page));
        return "contribution/tasks";
    }
}
