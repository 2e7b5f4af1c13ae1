package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.EarlyEnding;
import uk.homeward.shortterm.EndingService;
import uk.homeward.shortterm.Sequel;

/** Ends support before its planned end, or a service that has not started. */
@Tag(name = "Episodes")
@RestController
@RequestMapping("/api/episodes/{reference}/early-end")
class EndEarlyController {
    private static final String PATH = "/api/episodes";

    private final EndingService endings;

    EndEarlyController(EndingService endings) {
        this.endings = endings;
    }

    record EarlyEnd(
            @Schema(example = "2026-11-22") @Nullable LocalDate endedOn,
            @Nullable Sequel sequel,
            @Schema(description = "Needed where the service is an assessment at home") @Nullable
                    AssessmentOutcome assessmentOutcome,
            @Schema(
                            minimum = "0",
                            maximum = "336",
                            example = "3.5",
                            description = "Hours a week of long-term support, where that is known")
                    @Nullable
                    BigDecimal hoursStillNeeded,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "He manages on his own and asks for no more visits.")
                    @Nullable
                    String reason,
            @Schema(description = "Needed where the answers do not go together") @Nullable String contradictionReason,
            @Schema(example = "Long-term team", description = "Who owns what follows, where needs are left") @Nullable
                    String followOwner,
            @Schema(example = "2026-12-06", description = "By when it is in place") @Nullable LocalDate ownedUntil) {}

    @Operation(
            summary = "End support early",
            description =
                    "Before its planned end, with what follows and a reason. Cancels a service that has not started.")
    @RolesAllowed({"social-workers", "managers"})
    @PostMapping
    Receipt endEarly(IdempotentCall once, @PathVariable String reference, @RequestBody EarlyEnd end) {
        return once.changed(
                PATH,
                reference,
                () -> endings.endEarly(
                        reference,
                        new EarlyEnding(
                                end.endedOn(),
                                end.sequel(),
                                end.assessmentOutcome(),
                                end.hoursStillNeeded(),
                                end.reason(),
                                end.contradictionReason(),
                                end.followOwner(),
                                end.ownedUntil())));
    }
}
