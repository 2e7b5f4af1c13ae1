package uk.homeward.nightsupport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.nightsupport.LoggedNight;
import uk.homeward.nightsupport.NightEndings;
import uk.homeward.nightsupport.NightIncident;
import uk.homeward.nightsupport.NightRegister;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightTrials;
import uk.homeward.nightsupport.ReturnTold;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Wording;

@Tag(name = "Support at night", description = "Nights that are written down, trials, and the register without names")
@RestController
@RolesAllowed({"social-workers", "managers"})
@RequestMapping(NightController.PATH)
class NightController {

    static final String PATH = "/api/night-support";

    private final NightSupportService nights;
    private final NightTrials trials;
    private final NightEndings endings;
    private final NightRegister register;

    NightController(NightSupportService nights, NightTrials trials, NightEndings endings, NightRegister register) {
        this.nights = nights;
        this.trials = trials;
        this.endings = endings;
        this.register = register;
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

    record Trial(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-01") @Nullable LocalDate firstNight) {}

    record Happened(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-01") @Nullable LocalDate on,
            @Schema(requiredMode = RequiredMode.REQUIRED) NightIncident.@Nullable Kind kind,
            @Schema(minimum = "0", maximum = "1440", description = "Needed where somebody was called") @Nullable
                    Integer minutes,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "She fell beside the bed.") @Nullable
                    String note) {}

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

    @Operation(summary = "Begin a trial of less support", description = "What there was stays reserved.")
    @PostMapping("/{reference}/trial")
    Receipt begin(IdempotentCall once, @PathVariable String reference, @RequestBody Trial trial) {
        return once.changed(PATH, reference, () -> trials.begin(reference, trial.firstNight()));
    }

    @Operation(
            summary = "Tell what happened at night",
            description = "In a trial, what there was is back the same night where it fails.")
    @RolesAllowed({"social-workers", "direct-care", "managers"})
    @PostMapping("/{reference}/incidents")
    Receipt happened(IdempotentCall once, @PathVariable String reference, @RequestBody Happened told) {
        return once.changed(
                PATH,
                reference,
                () -> trials.happened(
                        reference, new NightIncident(told.on(), told.kind(), told.minutes(), told.note(), null)));
    }

    @Operation(summary = "End support at night", description = "Refused while an assessed need stands.")
    @PostMapping("/{reference}/end")
    Receipt end(IdempotentCall once, @PathVariable String reference, @RequestBody End end) {
        return once.changed(PATH, reference, () -> endings.end(reference, end.reason()));
    }

    @Operation(summary = "Support at night now and as it is planned", description = "By reference, without names.")
    @RolesAllowed({"social-workers", "managers", "commissioners", "brokers"})
    @GetMapping
    Paged<NightRegister.Line> register(@ParameterObject PageQuery page) {
        return register.lines(page);
    }

    @Operation(summary = "What each kind of support costs a night, and its incidents")
    @RolesAllowed({"social-workers", "managers", "commissioners", "brokers"})
    @GetMapping("/figures")
    List<NightRegister.Figures> figures() {
        return register.figures();
    }

    @Operation(summary = "The last return on sleepovers of each provider")
    @RolesAllowed({"social-workers", "managers", "commissioners", "brokers"})
    @GetMapping("/returns")
    List<NightRegister.Return> returns() {
        return register.returns();
    }

    @Operation(summary = "Record a provider's return on sleepovers", description = "The last one of each counts.")
    @RolesAllowed({"social-workers", "managers", "commissioners", "brokers"})
    @PostMapping("/returns/{provider}")
    Receipt told(IdempotentCall once, @PathVariable String provider, @RequestBody ReturnTold told) {
        return once.changed(PATH + "/returns", provider, () -> register.told(provider, told));
    }
}
