package uk.homeward.pages;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Whether the clocks that bring every review up are running: for managers and administrators. */
@PageController
@Order(100)
class TimersController implements NavigationSource {
    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    private final JobOverview clockwork;
    private final Clock clock;

    TimersController(JobOverview clockwork, Clock clock) {
        this.clockwork = clockwork;
        this.clock = clock;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("Timers", "/timers", Permission.SEE_TIMERS).under(NavigationGroup.SYSTEM),
                new NavigationEntry("Cockpit", COCKPIT, Permission.SEE_TIMERS).under(NavigationGroup.SYSTEM));
    }

    @GetMapping("/timers")
    String timers(Model model) {
        Visitor.allowed(Permission.SEE_TIMERS);
        model.addAttribute("now", clock.instant());
        model.addAttribute("timers", clockwork.next());
        model.addAttribute("failures", clockwork.failed());
        model.addAttribute("stalled", clockwork.stalled());
        return "timers";
    }
}
