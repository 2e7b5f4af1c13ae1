package uk.homeward.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.funding.FundingReport;

/** What waits for whoever is signed in, and how the short-term services stand. */
@Controller
class HomeController {
    private final WaitingWork work;
    private final WeekSix weekSix;
    private final FundingReport funding;
    private final UrgentBoard urgent;

    HomeController(WaitingWork work, WeekSix weekSix, FundingReport funding, UrgentBoard urgent) {
        this.work = work;
        this.weekSix = weekSix;
        this.funding = funding;
        this.urgent = urgent;
    }

    @GetMapping("/")
    String home(Model model) {
        Visitor visitor = Visitor.current();
        model.addAttribute("work", new WorkSummary(work.of(visitor)));
        if (visitor.may(Permission.SEE_BOARD)) {
            WeekSixBoard board = weekSix.board();
            model.addAttribute("weekSix", board.summary());
            model.addAttribute("urgent", visitor.may(Permission.SEE_TIMERS) ? urgent.rows() : null);
            model.addAttribute("alarms", visitor.may(Permission.SEE_TIMERS) ? board.alarms() : null);
        }
        model.addAttribute("contracts", visitor.may(Permission.SEE_FUNDING) ? funding.contracts() : null);
        return "home";
    }
}
