package uk.homeward.reports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.reports.Continuity;
import uk.homeward.reports.ContinuityReport;
import uk.homeward.reports.Independence;
import uk.homeward.reports.IndependenceReport;
import uk.homeward.reports.LengthOfStay;
import uk.homeward.reports.Outcome;
import uk.homeward.reports.SequelCount;
import uk.homeward.reports.StayReport;

@Tag(name = "Reports", description = "Figures without people")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/reports")
class StayReportController {

    private final StayReport report;
    private final IndependenceReport independence;
    private final ContinuityReport continuity;

    record ByServiceAndSector(List<Continuity> services, List<Continuity> sectors) {}

    StayReportController(StayReport report, IndependenceReport independence, ContinuityReport continuity) {
        this.report = report;
        this.independence = independence;
        this.continuity = continuity;
    }

    @Operation(
            summary = "Length of stay",
            description =
                    "By service and way in, of those whose support has ended: average, median and bands of days. Days in hospital are told apart.")
    @GetMapping("/length-of-stay")
    List<LengthOfStay> lengths() {
        return report.lengths();
    }

    @Operation(
            summary = "Outcomes by service and way in",
            description =
                    "Counted alike for each, so that live-in care by step-down, by step-up and step-up beds can be compared.")
    @GetMapping("/outcomes")
    List<Outcome> outcomes() {
        return report.outcomes();
    }

    @Operation(
            summary = "Independence gained and long-term cost avoided",
            description =
                    "By service and financial year of the end: goals, hours a week at the start, at the end and still needed, stays in hospital, and the yearly cost avoided: (hours at the start - hours still needed) x the council's long-term hourly rate x 52. Small numbers are kept back.")
    @GetMapping("/independence")
    List<Independence> independence() {
        return independence.years();
    }

    @Operation(
            summary = "What followed a service",
            description = "How often each sequel followed, by service and way in.")
    @GetMapping("/sequels")
    List<SequelCount> sequels() {
        return report.sequels();
    }

    @Operation(
            summary = "Continuity of workers",
            description =
                    "By financial year, for each service and for in-house and bought-in services together: how many different workers a person saw in a week, and how often each came. A week in which nobody came is not counted, nor one that was recorded before visits were asked.")
    @GetMapping("/continuity")
    ByServiceAndSector continuity() {
        return new ByServiceAndSector(continuity.services(), continuity.sectors());
    }
}
