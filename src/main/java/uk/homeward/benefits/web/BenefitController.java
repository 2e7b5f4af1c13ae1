package uk.homeward.benefits.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.benefits.BenefitNote;
import uk.homeward.benefits.BenefitService;
import uk.homeward.benefits.BenefitView;
import uk.homeward.benefits.BenefitYear;
import uk.homeward.benefits.Realisation;

@Tag(name = "Benefits", description = "Savings and other benefits as they are found; amounts in pounds")
@RestController
@RequestMapping("/api/benefits")
class BenefitController {

    private static final String PATH = "/api/benefits";

    private final BenefitService benefits;

    BenefitController(BenefitService benefits) {
        this.benefits = benefits;
    }

    /** @param reason where it corrects what was noted before */
    record Noted(
            @Schema(example = "D2A") @Nullable String service,
            @Schema(example = "Fewer double-handed calls") @Nullable String what,
            @Nullable Boolean cashable,
            @Schema(example = "24000.00", description = "In a whole year") @Nullable BigDecimal pounds,
            @Schema(example = "2026-04-01") @Nullable LocalDate from,
            @Schema(description = "Needed where an entry is corrected") @Nullable String reason) {

        BenefitNote note() {
            return new BenefitNote(service, what, cashable, pounds, from);
        }
    }

    record Realised(
            @Schema(example = "6000.00") @Nullable BigDecimal pounds,
            @Schema(example = "2026-09-30") @Nullable LocalDate on,
            @Schema(example = "Ledger, period 6") @Nullable String evidence,
            @Schema(description = "Needed where an entry is corrected") @Nullable String reason) {

        Realisation realisation() {
            return new Realisation(pounds, on, evidence);
        }
    }

    @Operation(summary = "The benefits log", description = "The latest first, each with all its entries.")
    @RolesAllowed({"managers", "commissioners", "finance", "compliance"})
    @GetMapping
    List<BenefitView> log() {
        return benefits.log();
    }

    @Operation(summary = "Expected against realised", description = "By financial year, cashable and other.")
    @RolesAllowed({"managers", "commissioners", "finance", "compliance"})
    @GetMapping("/years")
    List<BenefitYear> years() {
        return benefits.years();
    }

    @Operation(summary = "One benefit", description = "With all its entries, those that were replaced among them.")
    @RolesAllowed({"managers", "commissioners", "finance", "compliance"})
    @GetMapping("/{reference}")
    BenefitView find(@PathVariable String reference) {
        return benefits.find(reference);
    }

    @Operation(summary = "Note a benefit", description = "As it is found: what is expected of which service.")
    @RolesAllowed({"managers", "commissioners", "finance"})
    @PostMapping
    ResponseEntity<Receipt> note(IdempotentCall once, @RequestBody Noted noted) {
        return once.created(PATH, () -> benefits.note(noted.note()));
    }

    @Operation(summary = "Correct what is expected", description = "By another entry. The one before stays readable.")
    @RolesAllowed({"managers", "commissioners", "finance"})
    @PostMapping("/{reference}/corrections")
    ResponseEntity<Receipt> correct(IdempotentCall once, @PathVariable String reference, @RequestBody Noted noted) {
        return once.changed(PATH, reference, () -> benefits.correct(reference, noted.note(), noted.reason()));
    }

    @Operation(summary = "Record what was realised", description = "Refused without evidence.")
    @RolesAllowed({"managers", "commissioners", "finance"})
    @PostMapping("/{reference}/realised")
    ResponseEntity<Receipt> realise(
            IdempotentCall once, @PathVariable String reference, @RequestBody Realised realised) {
        return once.changed(PATH, reference, () -> benefits.realise(reference, realised.realisation()));
    }

    @Operation(summary = "Correct what was realised", description = "By another entry. The one before stays readable.")
    @RolesAllowed({"managers", "commissioners", "finance"})
    @PostMapping("/{reference}/realised/{number}/corrections")
    ResponseEntity<Receipt> correctRealised(
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
