package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.funding.FundingService;

/** What finance, managers and commissioners decide about money. */
@Tag(name = "Funding")
@RestController
@RequestMapping("/api/funding")
class FundingActController {

    private static final String PATH = "/api/funding";

    private final FundingService funding;

    FundingActController(FundingService funding) {
        this.funding = funding;
    }

    record NewCeiling(
            @Schema(example = "700000.00") @Nullable BigDecimal pounds,
            @Schema(example = "Cabinet of 3 November agreed more for the winter.") @Nullable String reason) {}

    record ExtensionAnswer(
            @Nullable Boolean extend, @Schema(example = "Stays are shorter than planned.") @Nullable String reason) {}

    @Operation(
            summary = "Set a ceiling",
            description = "Of the period that holds today. Refused below what is committed already.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping("/lines/{line}/ceilings")
    Receipt setCeiling(IdempotentCall once, @PathVariable String line, @RequestBody NewCeiling ceiling) {
        return once.changed(PATH + "/lines", line, () -> funding.setCeiling(line, ceiling.pounds(), ceiling.reason()));
    }

    @Operation(
            summary = "Decide on an extension",
            description = "Of the contract of a service: once, and to extend it not after its deadline.")
    @RolesAllowed({"managers", "commissioners"})
    @PostMapping("/contracts/{service}/extension-decisions")
    Receipt decideExtension(IdempotentCall once, @PathVariable String service, @RequestBody ExtensionAnswer answer) {
        return once.changed(
                PATH + "/contracts", service, () -> funding.decideExtension(service, answer.extend(), answer.reason()));
    }
}
