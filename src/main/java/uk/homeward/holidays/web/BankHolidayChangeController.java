package uk.homeward.holidays.web;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.holidays.BankHolidayService;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Adds and withdraws bank holidays, and confirms those of a year. */
@PageController
class BankHolidayChangeController {
    private static final String PAGE = "/bank-holidays";

    private final BankHolidayService holidays;

    BankHolidayChangeController(BankHolidayService holidays) {
        this.holidays = holidays;
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
