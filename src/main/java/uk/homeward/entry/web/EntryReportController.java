package uk.homeward.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.entry.DemandYear;
import uk.homeward.entry.EntryReport;
import uk.homeward.entry.Equity;
import uk.homeward.entry.UrgentCase;

@Tag(name = "Reports", description = "Figures without people")
@RestController
@RequestMapping("/api/reports")
class EntryReportController {

    private final EntryReport report;

    EntryReportController(EntryReport report) {
        this.report = report;
    }

    @Operation(
            summary = "The same offer to everyone",
            description =
                    "Referrals, offers, acceptances and starts by way in, area, age and ethnicity. Numbers under 5 are kept back.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping("/equity")
    List<Equity> equity() {
        return report.equity();
    }

    @Operation(
            summary = "Demand by financial year",
            description =
                    "Referrals, starts and average stay from the council's baseline on. A year before the first record says so.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping("/demand")
    List<DemandYear> demand() {
        return report.demand();
    }

    @Operation(
            summary = "Urgent requests that wait",
            description = "For triage, or for their step-up to be confirmed; the one whose time runs out first.")
    @RolesAllowed({"access-team", "managers"})
    @GetMapping("/urgent")
    List<UrgentCase> urgent() {
        return report.urgent();
    }
}
