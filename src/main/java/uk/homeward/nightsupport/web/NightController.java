package uk.homeward.nightsupport.web;

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
import uk.homeward.nightsupport.LoggedNight;
import uk.homeward.nightsupport.NightEndings;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.refusal.Wording;

@Tag(name = "Support at night", description = "Nights that are written down, trials, and the register without names")
@RestController
@RolesAllowed({"social-workers", "managers"})
@RequestMapping(NightController.PATH)
class NightController {

    static final String PATH = "/api/night-support";

    private final NightSupportService nights;
    private final NightEndings endings;

    NightController(NightSupportService nights, NightEndings endings) {
        this.nights = nights;
        this.endings = endings;
    }

    record Night(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-01") @Nullable LocalDate on,
            @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "40", example = "0") @Nullable
                    Integer wakes,
            @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "0", maximum = "720", example = "0") @Nullable
                    Integer minutes,
            @Schema(description = "Needed where the person woke") @Nullable String reason,
            @Schema(description = "Needed where the person woke") @Size(max = Wording.LINE) @Nullable
                    String respondedBy) {}

    record End(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She sleeps through.") @Nullable String reason) {}

    @Operation(summary = "Write down a night", description = "What was written of the same night before makes way.")
    @RolesAllowed({"social-workers", "direct-care", "managers"})
    @PostMapping("/{reference}/nights")
    Receipt write(IdempotentCall once, @PathVariable String reference, @RequestBody Night night) {
        return once.changed(
                PATH,
                reference,
                () -> nights.write(
                        reference,
                        new LoggedNight(
                                night.on(), night.wakes(), night.minutes(), night.reason(), night.respondedBy())));
    }

    @Operation(summary = "End support at night", description = "Refused while an assessed need stands.")
    @PostMapping("/{reference}/end")
    Receipt end(IdempotentCall once, @PathVariable String reference, @RequestBody End end) {
        return once.changed(PATH, reference, () -> endings.end(reference, end.reason()));
    }
}
