package uk.homeward.benefits.web;

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
import uk.homeward.benefits.BenefitNote;
import uk.homeward.benefits.BenefitService;

/** Notes a benefit as it is found, and corrects what is expected of it by another entry. */
@Tag(name = "Benefits")
@RestController
@RolesAllowed({"managers", "commissioners", "finance"})
@RequestMapping(NoteBenefitController.PATH)
class NoteBenefitController {
    static final String PATH = "/api/benefits";

    private final BenefitService benefits;

    NoteBenefitController(BenefitService benefits) {
        this.benefits = benefits;
    }

    /** @param reason where it corrects what was noted before */
    record Noted(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "D2A") @Nullable String service,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Fewer double-handed calls") @Nullable String what,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Boolean cashable,
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            minimum = "0",
                            example = "24000.00",
                            description = "In a whole year")
                    @Nullable
                    BigDecimal pounds,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-04-01") @Nullable LocalDate from,
            @Schema(description = "Needed where an entry is corrected") @Nullable String reason) {

        BenefitNote note() {
            return new BenefitNote(service, what, cashable, pounds, from);
        }
    }

    @Operation(summary = "Note a benefit", description = "As it is found: what is expected of which service.")
    @PostMapping
    Receipt note(IdempotentCall once, @RequestBody Noted noted) {
        return once.created(PATH, () -> benefits.note(noted.note()));
    }

    @Operation(summary = "Correct what is expected", description = "By another entry. The one before stays readable.")
    @PostMapping("/{reference}/corrections")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Noted noted) {
        return once.changed(PATH, reference, () -> benefits.correct(reference, noted.note(), noted.reason()));
    }
}
