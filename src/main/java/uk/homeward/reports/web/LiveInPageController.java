package uk.homeward.reports.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.reports.LiveInReport;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** How the use of live-in care has risen since 2018/19 (HAM-12). */
@PageController
class LiveInPageController {
    private static final String PAGE = "/reports/live-in-use";

    private final LiveInReport report;

    LiveInPageController(LiveInReport report) {
        this.report = report;
    }

    @GetMapping(PAGE)
    String years(Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_REPORTS);
        model.addAttribute("mayEnter", visitor.may(Permission.ENTER_EARLIER_USE));
        model.addAttribute("years", report.years());
        return "reports/live-in-use";
    }

    @FormMapping(PAGE + "/earlier-year")
    String tell(Form form) {
        Visitor.allowed(Permission.ENTER_EARLIER_USE);
        Integer year = whole(form, "year", "The year must be four figures, for example 2018.");
        Integer people = whole(form, "people", "People must be a whole number, for example 212.");
        return form.handle(
                page(),
                "The year is entered.",
                () -> report.tell(year, people == null ? null : people.longValue(), form.text("source")));
    }

    private static @Nullable Integer whole(Form form, String field, String otherwise) {
        String typed = form.text(field);
        if (typed != null && typed.matches("\\d{1,6}")) {
            return Integer.valueOf(typed);
        }
        if (typed != null) {
            form.errors().add(field, otherwise);
        }
        return null;
    }

    private static FormPage page() {
        return FormPage.titled("Enter an earlier year of live-in care")
                .back(PAGE, "Back to live-in care")
                .explained("Of a year before Homeward’s own record. The newest entry of a year counts.")
                .asking(
                        FormField.number("year", "Year in which the financial year begins")
                                .hint("2018 for 2018/19"),
                        FormField.number("people", "People who began live-in care in it"),
                        FormField.words("source", "Where is the number from?"))
                .button("Enter year");
    }
}
