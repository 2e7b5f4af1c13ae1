package uk.homeward.nightsupport.web;

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
import uk.homeward.nightsupport.NightIncident;
import uk.homeward.nightsupport.NightTrials;

/** Less support at night is tried, and what happens meanwhile is told. */
@Tag(name = "Support at night")
@RestController
@RolesAllowed({"social-workers", "managers"})
@RequestMapping(NightController.PATH + "/{reference}")
class NightTrialController {

    private final NightTrials trials;

    NightTrialController(NightTrials trials) {
        this.trials = trials;
    }

    record Trial(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-01") @Nullable LocalDate firstNight) {}

    record Happened(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-01") @Nullable LocalDate on,
            @Schema(requiredMode = RequiredMode.REQUIRED) NightIncident.@Nullable Kind kind,
            @Schema(minimum = "0", maximum = "1440", description = "Needed where somebody was called") @Nullable
                    Integer minutes,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She fell beside the bed.") @Nullable
                    String note) {}

    @Operation(summary = "Begin a trial of less support", description = "What there was stays reserved.")
    @PostMapping("/trial")
    Receipt begin(IdempotentCall once, @PathVariable String reference, @RequestBody Trial trial) {
        return once.changed(NightController.PATH, reference, () -> trials.begin(reference, trial.firstNight()));
    }

    @Operation(
            summary = "Tell what happened at night",
            description = "In a trial, what there was is back the same night where it fails.")
    @RolesAllowed({"social-workers", "direct-care", "managers"})
    @PostMapping("/incidents")
    Receipt happened(IdempotentCall once, @PathVariable String reference, @RequestBody Happened told) {
        return once.changed(
                NightController.PATH,
                reference,
                () -> trials.happened(
                        reference, new NightIncident(told.on(), told.kind(), told.minutes(), told.note(), null)));
    }
}
