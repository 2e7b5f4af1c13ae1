package uk.homeward.benefits.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
import uk.homeward.benefits.BenefitService;
import uk.homeward.benefits.Realisation;

@Tag(name = "Benefits")
@RestController
@RolesAllowed({"managers", "commissioners", "finance"})
@RequestMapping("/api/benefits/{reference}/realised")
class RealisationController {

    private static final String PATH = "/api/benefits";

    private final BenefitService benefits;

    RealisationController(BenefitService benefits) {
        this.benefits = benefits;
    }

    record Realised(
            @Schema(minimum = "0", example = "6000.00") @Nullable BigDecimal pounds,
            @Schema(example = "2026-09-30") @Nullable LocalDate on,
            @Schema(example = "Ledger, period 6") @Nullable String evidence,
            @Schema(description = "Needed where an entry is corrected") @Nullable String reason) {

        Realisation realisation() {
            return new Realisation(pounds, on, evidence);
        }
    }

    @Operation(summary = "Record what was realised", description = "Refused without evidence.")
    @PostMapping
    Receipt realise(IdempotentCall once, @PathVariable String reference, @RequestBody Realised realised) {
        return once.changed(PATH, reference, () -> benefits.realise(reference, realised.realisation()));
    }

    @Operation(summary = "Correct what was realised", description = "By another entry. The one before stays readable.")
    @PostMapping("/{number}/corrections")
    Receipt correctRealised(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable long number,
            @RequestBody Realised realised) {
        return once.changed(
                PATH,
                reference,
                () -> benefits.correctRealised(reference, number, realised.realisation(), realised.reason()));
    }
}
