package uk.homeward.reports.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.reports.MonthlyReport;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** How long people waited in hospital after they were fit to leave (KEN-08), and how they were afterwards (KEN-15). */
@PageController
class MonthlyReportPageController {
    private final MonthlyReport report;

    MonthlyReportPageController(MonthlyReport report) {
        this.report = report;
    }

    @GetMapping("/reports/discharge-delays")
    String delays(Model model) {
        Visitor.allowed(Permission.SEE_REPORTS);
        model.addAttribute("months", report.discharges());
        model.addAttribute("recoveries", report.recoveries());
        return "reports/discharge-delays";
    }
}
