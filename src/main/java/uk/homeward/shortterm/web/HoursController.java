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
import uk.homeward.shortterm.HoursService;

/** More or fewer hours of support a week, and what was told of them by mistake. */
@Tag(name = "Episodes")
@RestController
@RequestMapping("/api/episodes/{reference}/hours-changes")
class HoursController {
    private static final String PATH = "/api/episodes";

    private final HoursService hours;

    HoursController(HoursService hours) {
        this.hours = hours;
    }

    record HoursChange(
            @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "336", example = "7.5") @Nullable
                    BigDecimal hoursPerWeek,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-22") @Nullable LocalDate from,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She needs a second visit in the evening.")
                    @Nullable
                    String reason) {}

    record HoursWithdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, description = "The day from which the change was to hold")
                    @Nullable
                    LocalDate from,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was about somebody else.") @Nullable
                    String reason) {}

    @Operation(
            summary = "Change the hours",
            description = "More or fewer hours of support a week, from any day of the support, without a new referral.")
    @RolesAllowed({"social-workers", "direct-care", "therapists", "managers"})
    @PostMapping
    Receipt changeHours(IdempotentCall once, @PathVariable String reference, @RequestBody HoursChange change) {
        return once.changed(
                PATH, reference, () -> hours.change(reference, change.hoursPerWeek(), change.from(), change.reason()));
    }

    @Operation(
            summary = "Take back a change of hours",
            description = "It was told by mistake: from its day on, what held before goes on until the next change.")
    @RolesAllowed({"social-workers", "direct-care", "therapists", "managers"})
    @PostMapping("/withdrawal")
    Receipt takeBackHours(IdempotentCall once, @PathVariable String reference, @RequestBody HoursWithdrawal mistake) {
        return once.changed(PATH, reference, () -> hours.takeBack(reference, mistake.from(), mistake.reason()));
    }
}
