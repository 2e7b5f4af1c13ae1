package uk.homeward.commissioning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.commissioning.CommissioningReport;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.commissioning.DirectionView;
import uk.homeward.commissioning.UpliftForecast.Forecast;

@Tag(name = "Commissioning", description = "Directions, and what the new way of buying care costs")
@RestController
@RequestMapping(CommissioningController.PATH)
class CommissioningController {

    static final String PATH = "/api/directions";

    private final DirectionService directions;
    private final CommissioningReport report;

    CommissioningController(DirectionService directions, CommissioningReport report) {
        this.directions = directions;
        this.report = report;
    }

    @Operation(summary = "All directions", description = "The newest first, revisions and what they superseded.")
    @RolesAllowed({"managers", "commissioners", "democratic-services", "executive-member"})
    @GetMapping
    List<DirectionView> all() {
        return directions.all();
    }

    @Operation(summary = "Find a direction")
    @RolesAllowed({"managers", "commissioners", "democratic-services", "executive-member"})
    @GetMapping("/{reference}")
    DirectionView find(@PathVariable String reference) {
        return directions.find(reference);
    }

    @Operation(
            summary = "What care costs in the years to come",
            description = "Scenarios of the profile: how the price of an hour may rise, such as by the living wage.")
    @RolesAllowed({"managers", "commissioners", "democratic-services", "executive-member"})
    @GetMapping("/uplift-scenarios")
    List<Forecast> scenarios() {
        return report.forecasts();
    }
}
