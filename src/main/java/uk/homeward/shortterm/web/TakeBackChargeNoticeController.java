package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
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
import uk.homeward.shortterm.ChargeNoticeService;

/** It was recorded by mistake that the person was told about the charge. */
@Tag(name = "Episodes")
@RestController
@ShowsRecord(RecordPart.MONEY)
@RequestMapping("/api/episodes/{reference}/charge-notice-withdrawals")
class TakeBackChargeNoticeController {
    private static final String PATH = "/api/episodes";

    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final ChargeNoticeService notices;

    TakeBackChargeNoticeController(ChargeNoticeService notices) {
        this.notices = notices;
    }

    record Mistaken(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was another person's letter.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Take back that the person was told about the charge",
            description =
                    "It was recorded by mistake. Where a charge has begun, the answer is the approval that now waits for a"
                            + " second person.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping
    Receipt takeBack(IdempotentCall once, @PathVariable String reference, @RequestBody Mistaken mistaken) {
        return once.created(
                notices.needsSecondPerson(reference) ? APPROVALS : PATH,
                () -> notices.takeBack(reference, mistaken.reason()));
    }
}
