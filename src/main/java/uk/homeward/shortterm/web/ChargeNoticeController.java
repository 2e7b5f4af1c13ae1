package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
import uk.homeward.shortterm.ChargeService;
import uk.homeward.shortterm.ChargeTold;
import uk.homeward.shortterm.FinancialAssessment;

/** That the person was told about the charge: nothing is charged before that is on record. */
@Tag(name = "Episodes")
@RestController
@ShowsRecord(RecordPart.MONEY)
@RequestMapping("/api/episodes/{reference}/charge-notices")
class ChargeNoticeController {

    private static final String PATH = "/api/episodes";

    private final ChargeService charges;

    ChargeNoticeController(ChargeService charges) {
        this.charges = charges;
    }

    record Told(
            @Schema(example = "2026-12-21") @Nullable LocalDate toldOn,
            @Schema(example = "Sue Weston") @Size(max = Wording.LINE) @Nullable String toldBy,
            ChargeTold.@Nullable Format toldFormat,
            @Nullable FinancialAssessment financialAssessment,
            @Schema(nullable = true, description = "Why it is recorded only now: needed after the council's days.")
                    @Nullable
                    String lateReason) {}

    @Operation(
            summary = "Record that the person was told about the charge",
            description = "Without it nothing is ever charged, and nothing for days before it is recorded.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping
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
}
