package uk.homeward.benefits.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
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
import uk.homeward.benefits.BenefitLog;
import uk.homeward.benefits.BenefitNote;
import uk.homeward.benefits.BenefitService;
import uk.homeward.benefits.BenefitView;
import uk.homeward.benefits.BenefitYear;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Benefits", description = "Savings and other benefits as they are found; amounts in pounds")
@RestController
@RolesAllowed({"managers", "commissioners", "finance", "compliance"})
@RequestMapping("/api/benefits")
class BenefitController {

    private static final String PATH = "/api/benefits";

    private final BenefitService benefits;
    private final BenefitLog log;

    BenefitController(BenefitService benefits, BenefitLog log) {
        this.benefits = benefits;
        this.log = log;
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

    @Operation(summary = "The benefits log", description = "The latest first, each with all its entries.")
    @GetMapping
    Paged<BenefitView> list(@ParameterObject PageQuery page) {
        return log.list(page);
    }

    @Operation(summary = "Expected against realised", description = "By financial year, cashable and other.")
    @GetMapping("/years")
    List<BenefitYear> years() {
        return log.years();
    }

    @Operation(summary = "One benefit", description = "With all its entries, those that were replaced among them.")
    @GetMapping("/{reference}")
    BenefitView find(@PathVariable String reference) {
        return log.find(reference);
    }

    @Operation(summary = "Note a benefit", description = "As it is found: what is expected of which service.")
    @RolesAllowed({"managers", "commissioners", "finance"})
    @PostMapping
    Receipt note(IdempotentCall once, @RequestBody Noted noted) {
        return once.created(PATH, () -> benefits.note(noted.note()));
    }

    @Operation(summary = "Correct what is expected", description = "By another entry. The one before stays readable.")
    @RolesAllowed({"managers", "commissioners", "finance"})
    @PostMapping("/{reference}/corrections")
    Receipt correct(IdempotentCall once, @PathVariable String reference, @RequestBody Noted noted) {
        return once.changed(PATH, reference, () -> benefits.correct(reference, noted.note(), noted.reason()));
    }
}
