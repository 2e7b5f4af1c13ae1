package uk.homeward.pages;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final CaseFiles files;
    private final Clock clock;

    TimersController(JobOverview clockwork, CaseFiles files, Clock clock) {
        this.clockwork = clockwork;
        this.files = files;
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
        var timers = clockwork.next();
        var failures = clockwork.failed();
        model.addAttribute("timers", timers);
        model.addAttribute("failures", failures);
        // A programme has timers, too, and is nobody's case.
        model.addAttribute(
                "cases",
                Stream.concat(
                                timers.stream().map(one -> one.reference()),
                                failures.stream().map(one -> one.reference()))
                        .filter(reference -> reference != null && files.isWithinCase(reference))
                        .collect(Collectors.toSet()));
        model.addAttribute("stalled", clockwork.stalled());
        return "timers";
    }
}
