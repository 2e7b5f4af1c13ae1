package uk.homeward.reports.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.reports.AvoidedAdmissions;
import uk.homeward.reports.DischargeStart;
import uk.homeward.reports.MarketEffectReport;
import uk.homeward.reports.MarketMonth;
import uk.homeward.reports.MarketReport;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What a market that is good and stable is for: people go home soon, and stay there (DER-02 to DER-05). */
@PageController
class MarketReportPageController {

    private final MarketReport report;
    private final MarketEffectReport effect;

    MarketReportPageController(MarketReport report, MarketEffectReport effect) {
        this.report = report;
        this.effect = effect;
    }

    @GetMapping("/reports/market")
    String market(Model model) {
        Visitor.allowed(Permission.SEE_REPORTS);
        var months = report.months();
        var avoided = effect.avoided();
        var starts = effect.starts();
        model.addAttribute("months", months);
        model.addAttribute(
                "grades", MonthChart.of("Average grade", months, MarketMonth::month, MarketMonth::averageGrade));
        model.addAttribute("avoided", avoided);
        model.addAttribute(
                "admissions",
                MonthChart.of("Admissions avoided", avoided, AvoidedAdmissions::month, AvoidedAdmissions::avoided));
        model.addAttribute("starts", starts);
        model.addAttribute(
                "days",
                MonthChart.of(
                        "Average days from discharge to support",
                        starts,
                        DischargeStart::month,
                        DischargeStart::averageDays));
        model.addAttribute("demand", report.demand());
        return "reports/market";
    }
}
