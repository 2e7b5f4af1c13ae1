package uk.homeward.pages;

import java.time.Clock;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Whether the clocks that bring every review up are running: for managers and administrators. */
@PageController
class TimersController {
    private final JobOverview clockwork;
    private final Clock clock;

    TimersController(JobOverview clockwork, Clock clock) {
        this.clockwork = clockwork;
        this.clock = clock;
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
