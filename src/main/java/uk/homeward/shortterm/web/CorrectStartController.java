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
import uk.homeward.shortterm.StartCorrectionService;

/** Asks that the day on which support started is put right. */
@Tag(name = "Episodes")
@RestController
@RequestMapping("/api/episodes/{reference}/start-corrections")
class CorrectStartController {
    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final StartCorrectionService starts;

    CorrectStartController(StartCorrectionService starts) {
        this.starts = starts;
    }

    record StartedOn(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-22") @Nullable LocalDate startedOn,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "The first visit was put off by a day.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Correct the start",
            description = "Support started on another day than was told. Waits for a second person.")
    @RolesAllowed({"social-workers", "direct-care", "managers"})
    @PostMapping
    Receipt correctStart(IdempotentCall once, @PathVariable String reference, @RequestBody StartedOn started) {
        return once.created(APPROVALS, () -> starts.ask(reference, started.startedOn(), started.reason()));
    }
}
