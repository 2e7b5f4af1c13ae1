package uk.homeward.hospital.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
import uk.homeward.hospital.StayCorrectionService;
import uk.homeward.hospital.StayDates;

@Tag(name = "Episodes")
@RestController
@RolesAllowed({"access-team", "social-workers", "direct-care", "therapists", "managers"})
@RequestMapping("/api/stays/{reference}")
class StayController {

    private final StayCorrectionService corrections;

    StayController(StayCorrectionService corrections) {
        this.corrections = corrections;
    }

    record Correction(
            @Schema(example = "2026-11-20") @Nullable LocalDate admittedOn,
            @Schema(example = "2026-11-24", description = "Only where a return is on record") @Nullable
                    LocalDate returnedOn,
            @Schema(description = "Told of the wrong person, or twice") boolean neverHappened,
            @Schema(example = "The ward mixed up two people.") @Nullable String reason) {}

    @Operation(
            summary = "Correct a stay in hospital",
            description =
                    """
                    The days as they should stand, or that it never happened. Waits for a second person; then every date that \
                    follows is counted anew, and the old days stay readable.""")
    @PostMapping("/corrections")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Correction correction) {
        return once.created(
                "/api/approvals",
                () -> corrections.ask(
                        reference,
                        new StayDates(correction.admittedOn(), correction.returnedOn(), correction.reason()),
                        correction.neverHappened()));
    }
}
