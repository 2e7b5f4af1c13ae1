package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.funding.EscalationView;
import uk.homeward.funding.FundingReport;
import uk.homeward.funding.FundingService;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** What was asked for beyond a ceiling, and waits for a manager. */
@Tag(name = "Funding")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/funding/escalations")
class EscalationController {

    private static final String PATH = "/api/funding/escalations";

    private final FundingReport report;
    private final FundingService funding;

    EscalationController(FundingReport report, FundingService funding) {
        this.report = report;
        this.funding = funding;
    }

    record Closing(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Another service was found.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Requests beyond a ceiling",
            description = "What was asked for and not committed, the oldest first. Each waits for a manager.")
    @GetMapping
    Paged<EscalationView> escalations(@ParameterObject PageQuery page) {
        return report.escalations(page);
    }

    @Operation(
            summary = "One request beyond a ceiling",
            description = "By the reference of what it was for, also after it was closed.")
    @GetMapping("/{reference}")
    EscalationView escalation(@PathVariable String reference) {
        return report.escalation(reference);
    }

    @Operation(
            summary = "Close a request beyond a ceiling",
            description = "Without committing it. A request whose money is committed after all closes by itself.")
    @RolesAllowed("managers")
    @PostMapping("/{reference}/closing")
    Receipt closeEscalation(IdempotentCall once, @PathVariable String reference, @RequestBody Closing closing) {
        return once.changed(PATH, reference, () -> funding.closeEscalation(reference, closing.reason()));
    }
}
