package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.shortterm.Recovery;
import uk.homeward.shortterm.RecoveryReport;

@Tag(name = "Reports", description = "Figures without people")
@RestController
@RequestMapping("/api/reports/recovery")
class RecoveryController {

    private final RecoveryReport report;

    RecoveryController(RecoveryReport report) {
        this.report = report;
    }

    @Operation(
            summary = "Recovery",
            description =
                    "For each month: people whose support ended, those who then needed none, and how far their goals were reached.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping
    List<Recovery> recovery() {
        return report.byMonth();
    }
}
