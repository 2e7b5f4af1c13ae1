package uk.homeward.contribution.web;

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
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.contribution.ContributionOutcome;
import uk.homeward.contribution.ContributionService;

/** Asks for a financial assessment, records what came of it, or withdraws it. */
@Tag(name = "What people pay")
@RestController
@ShowsRecord(RecordPart.MONEY)
@RequestMapping(ContributionController.OF_PACKAGE)
class ContributionAssessmentController {

    private static final String PACKAGES = ContributionController.PACKAGES;

    private final ContributionService contributions;

    ContributionAssessmentController(ContributionService contributions) {
        this.contributions = contributions;
    }

    record Asked(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-02-22") @Nullable LocalDate requestedOn,
            @Schema(example = "Her savings have fallen.") @Nullable String reason) {}

    record Withdrawal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was asked for the wrong person.") @Nullable
                    String reason) {}

    @Operation(summary = "Ask for a financial assessment", description = "The first, the yearly one, or for a reason.")
    @RolesAllowed({"social-workers", "finance", "managers"})
    @PostMapping
    Receipt request(IdempotentCall once, @PathVariable String reference, @RequestBody Asked asked) {
        return once.changed(
                PACKAGES, reference, () -> contributions.request(reference, asked.requestedOn(), asked.reason()));
    }

    @Operation(summary = "Withdraw a financial assessment", description = "It is not needed; nothing else changes.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping("/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        return once.changed(PACKAGES, reference, () -> contributions.withdraw(reference, withdrawal.reason()));
    }

    @Operation(
            summary = "Record what the person pays",
            description = "A letter stands ready; nothing is charged before it has gone, and never backwards.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping("/outcome")
    Receipt decide(IdempotentCall once, @PathVariable String reference, @RequestBody ContributionOutcome outcome) {
        return once.changed(PACKAGES, reference, () -> contributions.decide(reference, outcome));
    }
}
