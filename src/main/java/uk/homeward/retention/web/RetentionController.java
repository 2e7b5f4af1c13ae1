package uk.homeward.retention.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;
import uk.homeward.retention.DeletedRecord;
import uk.homeward.retention.DeletedRecords;
import uk.homeward.retention.DueRecord;
import uk.homeward.retention.DueRecords;
import uk.homeward.retention.LegalHoldService;
import uk.homeward.retention.LegalHoldView;

@Tag(name = "Retention", description = "What is deleted when its time is over, and what holds it")
@RestController
@RolesAllowed({"information-governance", "managers"})
@RequestMapping("/api/retention")
class RetentionController {

    private static final String HOLDS = "/api/retention/holds";

    private final DueRecords due;
    private final DeletedRecords deleted;
    private final LegalHoldService holds;
    private final Clock clock;

    RetentionController(DueRecords due, DeletedRecords deleted, LegalHoldService holds, Clock clock) {
        this.due = due;
        this.deleted = deleted;
        this.holds = holds;
        this.clock = clock;
    }

    record Hold(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "PER-000123",
                            pattern = Reference.FORM,
                            description = "A person or a case")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String reference,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Claim of the family, our number L 17/26") @Nullable
                    String reason,
            @Schema(example = "2026-11-01", description = "Since when the matter runs; today where it is left out")
                    @Nullable
                    LocalDate since) {}

    record Release(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The claim is settled.") @Nullable String reason) {}

    @Operation(
            summary = "What a night would delete",
            description = "The night before the given day, the coming one where none is given; the longest due first.")
    @GetMapping("/due")
    Paged<DueRecord> due(
            @ParameterObject PageQuery page,
            @RequestParam(required = false) @Nullable LocalDate on,
            @Schema(description = "What it would delete if nothing held it") @RequestParam(defaultValue = "false")
                    boolean held) {
        return due.on(on == null ? LocalDate.now(clock).plusDays(1) : on, held, page);
    }

    @Operation(summary = "What was deleted", description = "Of what class, and by what rule; the last first.")
    @GetMapping("/deleted")
    Paged<DeletedRecord> deleted(@ParameterObject PageQuery page) {
        return deleted.all(page);
    }

    @Operation(summary = "Legal holds", description = "Those that hold first, then those that were released.")
    @GetMapping("/holds")
    Paged<LegalHoldView> holds(@ParameterObject PageQuery page) {
        return holds.all(page);
    }

    @Operation(summary = "Place a legal hold", description = "Nothing of it is deleted until somebody releases it.")
    @PostMapping("/holds")
    Receipt place(IdempotentCall once, @RequestBody Hold hold) {
        return once.created(HOLDS, () -> holds.place(hold.reference(), hold.reason(), hold.since()));
    }

    @Operation(summary = "Release a legal hold", description = "The rule of its class counts again.")
    @PostMapping("/holds/{reference}/release")
    Receipt release(IdempotentCall once, @PathVariable String reference, @RequestBody Release release) {
        return once.changed(HOLDS, reference, () -> holds.release(reference, release.reason()));
    }
}
