package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.shortterm.Independence;
import uk.homeward.shortterm.IndependenceReport;
import uk.homeward.shortterm.LengthOfStay;
import uk.homeward.shortterm.Outcome;
import uk.homeward.shortterm.SequelCount;
import uk.homeward.shortterm.StayReport;

@Tag(name = "Reports", description = "Figures without people")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/reports")
class StayController {

    private final StayReport report;
    private final IndependenceReport independence;

    StayController(StayReport report, IndependenceReport independence) {
        this.report = report;
        this.independence = independence;
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
}
