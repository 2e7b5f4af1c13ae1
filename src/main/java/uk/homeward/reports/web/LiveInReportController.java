package uk.homeward.reports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.reports.LiveInReport;
import uk.homeward.reports.LiveInYear;

@Tag(name = "Reports")
@RestController
@RequestMapping("/api/reports/live-in-use")
class LiveInReportController {

    private final LiveInReport report;

    LiveInReportController(LiveInReport report) {
        this.report = report;
    }

    record EarlierYear(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            minimum = "2018",
                            example = "2018",
                            description = "In which the financial year begins")
                    @Nullable
                    Integer year,
            @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", example = "212") @Nullable Long people,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "Report to the Executive Lead Member, 28 March 2023")
                    @Nullable
                    String source) {}

    @Operation(
            summary = "Use of live-in care",
            description =
                    "People who began it, by financial year from 2018/19; years before the first record as they were entered.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping
    List<LiveInYear> years() {
        return report.years();
    }

    @Operation(
            summary = "Enter an earlier year",
            description = "With where the number is from. The newest entry of a year counts; those before it are kept.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/earlier-years")
    Receipt tell(IdempotentCall once, @RequestBody EarlierYear year) {
        return once.changed(
                "/api/reports", "live-in-use", () -> report.tell(year.year(), year.people(), year.source()));
    }
}
