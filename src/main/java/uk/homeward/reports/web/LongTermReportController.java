package uk.homeward.reports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.reports.LongTermReport;
import uk.homeward.reports.PersonalCarePromise;
import uk.homeward.reports.PlannedCare;

@Tag(name = "Reports", description = "Figures without people")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/reports")
class LongTermReportController {

    private final LongTermReport report;

    LongTermReportController(LongTermReport report) {
        this.report = report;
    }

    @Operation(
            summary = "Planned long-term care",
            description =
                    "Hours and cost a week of agreed plans, by age when the plan was agreed and by model of care.")
    @GetMapping("/planned-care")
    List<PlannedCare> planned() {
        return report.planned();
    }

    @Operation(
            summary = "Personal care within six weeks",
            description = "Of those to whom it is promised, as in Scotland: in time, late, still waiting, overdue.")
    @GetMapping("/personal-care")
    PersonalCarePromise personalCare() {
        return report.personalCare();
    }
}
