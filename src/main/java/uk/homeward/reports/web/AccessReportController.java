package uk.homeward.reports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.reports.DemandReport;
import uk.homeward.reports.DemandYear;
import uk.homeward.reports.Equity;
import uk.homeward.reports.EquityReport;

@Tag(name = "Reports", description = "Figures without people")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/reports")
class AccessReportController {

    private final EquityReport equity;
    private final DemandReport demand;

    AccessReportController(EquityReport equity, DemandReport demand) {
        this.equity = equity;
        this.demand = demand;
    }

    @Operation(
            summary = "The same offer to everyone",
            description =
                    "Referrals, offers, acceptances and starts by way in, area, age and ethnicity. Numbers under 5 are kept back.")
    @GetMapping("/equity")
    List<Equity> equity() {
        return equity.groups();
    }

    @Operation(
            summary = "Demand by financial year",
            description =
                    "Referrals, starts and average stay from the council's baseline on. A year before the first record says so.")
    @GetMapping("/demand")
    List<DemandYear> demand() {
        return demand.years();
    }
}
