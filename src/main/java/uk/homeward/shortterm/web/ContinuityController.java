package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.shortterm.Continuity;
import uk.homeward.shortterm.ContinuityReport;

@Tag(name = "Reports", description = "Figures without people")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/reports/continuity")
class ContinuityController {

    private final ContinuityReport report;

    ContinuityController(ContinuityReport report) {
        this.report = report;
    }

    record ByServiceAndSector(List<Continuity> services, List<Continuity> sectors) {}

    @Operation(
            summary = "Continuity of workers",
            description =
                    "By financial year, for each service and for in-house and bought-in services together: how many different workers a person saw in a week, and how often each came. A week in which nobody came is not counted, nor one that was recorded before visits were asked.")
    @GetMapping
    ByServiceAndSector continuity() {
        return new ByServiceAndSector(report.services(), report.sectors());
    }
}
