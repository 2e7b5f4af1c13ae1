package uk.homeward.pages;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.entry.UrgentBoard;
import uk.homeward.funding.FundingReport;
import uk.homeward.funding.Position;
import uk.homeward.shortterm.WeekSix;
import uk.homeward.shortterm.WeekSixBoard;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.transition.TransitionService;

/** What waits for whoever is signed in, and how the short-term services stand. */
@PageController
@Order(10)
class HomeController implements NavigationSource {
    private final WaitingWork work;
    private final WeekSix weekSix;
    private final FundingReport funding;
    private final UrgentBoard urgent;
    private final TransitionService transitions;

    HomeController(
            WaitingWork work,
            WeekSix weekSix,
            FundingReport funding,
            UrgentBoard urgent,
            TransitionService transitions) {
        this.work = work;
        this.weekSix = weekSix;
        this.funding = funding;
        this.urgent = urgent;
        this.transitions = transitions;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("Home", "/", Visitor::signedIn),
                new NavigationEntry("Tasklist", WorkSummary.TASKLIST, Visitor::signedIn));
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
        if (visitor.may(Permission.SEE_CAPACITY)) {
            model.addAttribute("transitions", transitions.all());
        }
        if (visitor.may(Permission.SEE_FUNDING)) {
            model.addAttribute("contracts", funding.contracts());
            model.addAttribute(
                    "money",
                    new MoneyAlarms(
                            funding.positions().lines().stream()
                                    .filter(Position::overspent)
                                    .toList(),
                            funding.escalations().size()));
        }
        return "home";
    }

    /** What somebody has to decide about money: found by itself, told to those who answer for it. */
    record MoneyAlarms(List<Position> overspent, int beyondCeiling) {}
}
