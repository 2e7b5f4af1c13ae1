package uk.homeward.reports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.reports.AreaDemand;
import uk.homeward.reports.AvoidedAdmissions;
import uk.homeward.reports.DischargeStart;
import uk.homeward.reports.MarketEffectReport;
import uk.homeward.reports.MarketMonth;
import uk.homeward.reports.MarketReport;

@Tag(name = "Reports", description = "Figures without people")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/reports")
class MarketReportController {

    private final MarketReport report;
    private final MarketEffectReport effect;

    MarketReportController(MarketReport report, MarketEffectReport effect) {
        this.report = report;
        this.effect = effect;
    }

    @Operation(
            summary = "Stability and quality of the market",
            description =
                    "For each of the last twelve months: providers on a framework, those who joined and left, the average grade of their last inspections by the lowest theme, packages that were given back, and providers that failed.")
    @GetMapping("/market")
    List<MarketMonth> months() {
        return report.months();
    }

    @Operation(
            summary = "Admissions avoided",
            description =
                    "For each of the last twelve months: people whose support from the community ended, and those of them who did not go into hospital meanwhile.")
    @GetMapping("/avoided-admissions")
    List<AvoidedAdmissions> avoided() {
        return effect.avoided();
    }

    @Operation(
            summary = "Days from discharge to support",
            description =
                    "For each of the last twelve months of discharge: average, median and longest days to the first day of support, and how many had it within two days.")
    @GetMapping("/discharge-to-start")
    List<DischargeStart> starts() {
        return effect.starts();
    }

    @Operation(
            summary = "Capacity against demand by area",
            description =
                    "For each of the last twelve months and each area: long-term care that was looked for, in packages and hours a week, and the hours that a provider took.")
    @GetMapping("/area-demand")
    List<AreaDemand> demand() {
        return report.demand();
    }
}
