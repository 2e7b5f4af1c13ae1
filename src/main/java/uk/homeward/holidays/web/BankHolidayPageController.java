package uk.homeward.holidays.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.holidays.BankHolidayService;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The bank holidays that are counted with, and what was announced meanwhile. */
@PageController
@Order(105)
class BankHolidayPageController implements NavigationSource {
    private static final String PAGE = "/bank-holidays";

    private final BankHolidayService holidays;
    private final WorkingDays workingDays;
    private final Clock clock;

    BankHolidayPageController(BankHolidayService holidays, WorkingDays workingDays, Clock clock) {
        this.holidays = holidays;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Bank holidays", PAGE, Permission.KEEP_BANK_HOLIDAYS)
                .under(NavigationGroup.SYSTEM));
    }

    @GetMapping(PAGE)
    String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
        Visitor.allowed(Permission.KEEP_BANK_HOLIDAYS);
        int shown = year == null || year < 1900 || year > 2200
                ? LocalDate.now(clock).getYear()
                : year;
        model.addAttribute("year", shown);
        model.addAttribute("known", workingDays.knows(shown));
        model.addAttribute("days", holidays.in(shown));
        model.addAttribute("changes", holidays.changes());
        return "holidays/holidays";
    }
}
