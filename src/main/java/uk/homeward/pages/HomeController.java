package uk.homeward.pages;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Visitor;

/** What waits for whoever is signed in, and whatever the rooms have to tell them. */
@PageController
@Order(10)
class HomeController implements NavigationSource {
    private final WaitingWork work;

    HomeController(WaitingWork work) {
        this.work = work;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("Home", "/", Visitor::signedIn),
                new NavigationEntry("Tasklist", WorkSummary.TASKLIST, Visitor::hasTasks));
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("work", new WorkSummary(work.of(Visitor.current())));
        return "home";
    }
}
