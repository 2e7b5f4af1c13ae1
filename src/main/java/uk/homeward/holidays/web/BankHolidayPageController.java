package uk.homeward.holidays.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.holidays.BankHolidayService;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
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

    @FormMapping(PAGE + "/addition")
    String add(Form form) {
        Visitor.allowed(Permission.KEEP_BANK_HOLIDAYS);
        LocalDate day = form.neededDate("day", "Day");
        return form.handle(
                page("Add a bank holiday")
                        .explained("Whatever waits for a working day is counted again, and listed.")
                        .asking(
                                FormField.date("day", "Day"),
                                FormField.line("name", "Name"),
                                FormField.words("source", "Where was it announced?"))
                        .button("Add bank holiday"),
                "The bank holiday is added. What was counted again is listed below.",
                () -> holidays.add(day, form.text("name"), form.text("source")));
    }

    @FormMapping(PAGE + "/{day}/withdrawal")
    String withdraw(@PathVariable LocalDate day, Form form) {
        Visitor.allowed(Permission.KEEP_BANK_HOLIDAYS);
        return form.handle(
                page("Withdraw a bank holiday")
                        .about(Wording.day(day))
                        .explained("The day is a working day from now on. What waits is counted again, and listed.")
                        .asking(FormField.words("source", "Where was that announced, or why was it wrong?"))
                        .button("Withdraw bank holiday"),
                "The bank holiday is withdrawn. What was counted again is listed below.",
                () -> holidays.withdraw(day, form.text("source")));
    }

    @FormMapping(PAGE + "/years/{year}/confirmation")
    String confirm(@PathVariable int year, Form form) {
        Visitor.allowed(Permission.KEEP_BANK_HOLIDAYS);
        return form.handle(
                page("Confirm the bank holidays of " + year)
                        .explained(
                                "Compare the published list with the days below first, and add or withdraw what differs.")
                        .asking(FormField.words("source", "Where was the list published?"))
                        .button("Confirm"),
                "The bank holidays of %d are known.".formatted(year),
                () -> holidays.confirm(year, form.text("source")));
    }

    private static FormPage page(String title) {
        return FormPage.titled(title).back(PAGE, "Back to the bank holidays");
    }
}
