package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.ChargeNoticeService;
import uk.homeward.shortterm.ChargeService;
import uk.homeward.shortterm.ChargeTold;
import uk.homeward.shortterm.FinancialAssessment;

/** What has to be on record before a service is charged. */
@Tag(name = "Episodes")
@RestController
@ShowsRecord(RecordPart.MONEY)
@RequestMapping("/api/episodes/{reference}")
class EpisodeChargeController {

    private static final String PATH = "/api/episodes";

    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final ChargeService charges;
    private final ChargeNoticeService notices;

    EpisodeChargeController(ChargeService charges, ChargeNoticeService notices) {
        this.charges = charges;
        this.notices = notices;
    }

    record Told(
            @Schema(example = "2026-12-21") @Nullable LocalDate toldOn,
            @Schema(example = "Sue Weston") @Size(max = Wording.LINE) @Nullable String toldBy,
            ChargeTold.@Nullable Format toldFormat,
            @Nullable FinancialAssessment financialAssessment,
            @Schema(nullable = true, description = "Why it is recorded only now: needed after the council's days.")
                    @Nullable
                    String lateReason) {}

    record Mistaken(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was another person's letter.") @Nullable
                    String reason) {}

    record Assessed(@Schema(requiredMode = RequiredMode.REQUIRED) @Nullable FinancialAssessment financialAssessment) {}

    @Operation(
            summary = "Record that the person was told about the charge",
            description = "Without it nothing is ever charged, and nothing for days before it is recorded.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping("/charge-notices")
    Receipt tell(IdempotentCall once, @PathVariable String reference, @RequestBody Told told) {
        return once.changed(
                PATH,
                reference,
                () -> charges.tell(
                        reference,
                        new ChargeTold(
                                told.toldOn(),
                                told.toldBy(),
                                told.toldFormat(),
                                told.financialAssessment(),
                                told.lateReason()),
                        false));
    }

    @Operation(
            summary = "Take back that the person was told about the charge",
            description =
                    "It was recorded by mistake. Where a charge has begun, the answer is the approval that now waits for a"
                            + " second person.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping("/charge-notice-withdrawals")
    Receipt takeBack(IdempotentCall once, @PathVariable String reference, @RequestBody Mistaken mistaken) {
        return once.created(
                notices.needsSecondPerson(reference) ? APPROVALS : PATH,
                () -> notices.takeBack(reference, mistaken.reason()));
    }

    @Operation(
            summary = "Record how the financial assessment stands",
            description = "Once the person was told about the charge. A charge waits while it has not started.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping("/financial-assessments")
    Receipt assess(IdempotentCall once, @PathVariable String reference, @RequestBody Assessed assessed) {
        return once.changed(PATH, reference, () -> charges.assess(reference, assessed.financialAssessment(), false));
    }
}
