package uk.homeward.sourcing.web;

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
import uk.homeward.sourcing.ProviderStartService;
import uk.homeward.sourcing.SourcingService;
import uk.homeward.sourcing.Urgency;
import uk.homeward.sourcing.UrgencyService;

@Tag(name = "Brokerage")
@RestController
@RequestMapping("/api/requirements")
class RequirementActController {

    private static final String PATH = "/api/requirements";

    private final SourcingService sourcing;
    private final ProviderStartService starts;
    private final UrgencyService urgency;

    RequirementActController(SourcingService sourcing, ProviderStartService starts, UrgencyService urgency) {
        this.sourcing = sourcing;
        this.starts = starts;
        this.urgency = urgency;
    }

    record Wish(@Nullable String provider) {}

    record UrgencyTold(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Urgency urgency,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her daughter leaves on Friday.") @Nullable
                    String reason) {}

    record LateStart(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "1") @Nullable Integer award,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-25") @Nullable LocalDate startedOn) {}

    @Operation(summary = "Record a wish", description = "The provider that the person would like most, or none.")
    @RolesAllowed("brokers")
    @PostMapping("/{reference}/wishes")
    Receipt wish(IdempotentCall once, @PathVariable String reference, @RequestBody Wish wish) {
        return once.changed(PATH, reference, () -> sourcing.wish(reference, wish.provider()));
    }

    @Operation(
            summary = "Change how urgent it is",
            description = "The time in which providers may still answer is counted from now.")
    @RolesAllowed("brokers")
    @PostMapping("/{reference}/urgency")
    Receipt urgency(IdempotentCall once, @PathVariable String reference, @RequestBody UrgencyTold told) {
        return once.changed(PATH, reference, () -> urgency.change(reference, told.urgency(), told.reason()));
    }

    @Operation(
            summary = "Record a late start",
            description = "Of a provider that had started although its award became void.")
    @RolesAllowed("brokers")
    @PostMapping("/{reference}/late-starts")
    Receipt lateStart(IdempotentCall once, @PathVariable String reference, @RequestBody LateStart start) {
        return once.changed(PATH, reference, () -> starts.confirmLate(reference, start.award(), start.startedOn()));
    }
}
