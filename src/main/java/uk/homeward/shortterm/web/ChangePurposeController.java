package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.shortterm.PurposeService;

/** The person now only waits for long-term support. */
@Tag(name = "Episodes")
@RestController
@RequestMapping("/api/episodes/{reference}/purpose-changes")
class ChangePurposeController {
    private static final String PATH = "/api/episodes";

    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final PurposeService purposes;

    ChangePurposeController(PurposeService purposes) {
        this.purposes = purposes;
    }

    record PurposeChange(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-22") @Nullable LocalDate changedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Goals met; waits for a long-term provider.")
                    @Nullable
                    String reason) {}

    @Operation(
            summary = "Change the purpose",
            description =
                    "The person now only waits for long-term support. Where a charge comes forward with it, the answer is"
                            + " the approval that now waits for a second person: charged is from their decision, never before.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping
    Receipt changePurpose(IdempotentCall once, @PathVariable String reference, @RequestBody PurposeChange change) {
        return once.created(
                purposes.needsSecondPerson(reference) ? APPROVALS : PATH,
                () -> purposes.change(reference, change.changedOn(), change.reason()));
    }
}
