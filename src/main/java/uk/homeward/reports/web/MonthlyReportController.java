package uk.homeward.reports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.reports.DischargeDelay;
import uk.homeward.reports.MonthlyReport;
import uk.homeward.reports.Recovery;
import uk.homeward.reports.Restarts;

@Tag(name = "Reports", description = "Figures without people")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/reports")
class MonthlyReportController {

    private final MonthlyReport report;

    MonthlyReportController(MonthlyReport report) {
        this.report = report;
    }

    @Operation(
            summary = "Discharge delays",
            description = "For each month: discharges, those delayed, and the average days between being fit and home.")
    @GetMapping("/discharge-delays")
    List<DischargeDelay> discharges() {
        return report.discharges();
    }

    @Operation(
            summary = "Restarts of packages that lapsed in hospital",
            description =
                    "For each month of discharge: restarts, what people said to the offer of reablement, and how many needed bridging care.")
    @GetMapping("/restarts")
    List<Restarts> restarts() {
        return report.restarts();
    }

    @Operation(
            summary = "Recovery",
            description =
                    "For each month: people whose support ended, those who then needed none, and how far their goals were reached.")
    @GetMapping("/recovery")
    List<Recovery> recoveries() {
        return report.recoveries();
    }
}
