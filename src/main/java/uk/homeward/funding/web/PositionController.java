package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.funding.Position;
import uk.homeward.funding.PositionReport;
import uk.homeward.funding.Positions;

/** How each budget line and each funder stands (HAM-17). */
@Tag(name = "Funding")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/funding")
class PositionController {

    private final PositionReport report;

    PositionController(PositionReport report) {
        this.report = report;
    }

    @Operation(
            summary = "How the money stands",
            description =
                    "Approved, committed, actual, forecast and remaining, for each budget line and each funder. The forecast is given with its parts: what is paid, what is committed and not paid, what support past its planned end costs, and what begins at the rate of the weeks before.")
    @GetMapping
    Positions positions() {
        return report.positions();
    }

    @Operation(summary = "How one budget line stands", description = "In the period that holds today.")
    @GetMapping("/lines/{line}")
    Position position(@PathVariable String line) {
        return report.position(line);
    }
}
