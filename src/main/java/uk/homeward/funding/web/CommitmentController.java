package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.funding.ActualView;
import uk.homeward.funding.CommitmentChange;
import uk.homeward.funding.CommitmentService;
import uk.homeward.funding.CommitmentView;
import uk.homeward.funding.PaymentLedger;

/** What is committed, and what is done about it; a commitment is made by the life that it pays for. */
@Tag(name = "Funding")
@RestController
@ShowsRecord({})
@RequestMapping("/api/funding/commitments/{reference}")
class CommitmentController {

    private static final String PATH = "/api/funding/commitments";

    private final CommitmentService commitments;
    private final PaymentLedger ledger;

    CommitmentController(CommitmentService commitments, PaymentLedger ledger) {
        this.commitments = commitments;
        this.ledger = ledger;
    }

    record Change(
            @Schema(example = "2026-12-24") @Nullable LocalDate until,
            @Schema(example = "10.5") @Nullable BigDecimal hoursPerWeek,
            @Schema(example = "1820.00") @Nullable BigDecimal amount,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Two more weeks of support.") @Nullable
                    String reason,
            @Nullable String exitPlan) {}

    @Operation(
            summary = "One commitment",
            description =
                    "By the reference of what it pays for, with its parts by line. The parts add up to the amount.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping
    CommitmentView commitment(@PathVariable String reference) {
        return commitments.find(reference);
    }

    @Operation(summary = "Actual costs of a commitment", description = "As they were booked, also what was reversed.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping("/actuals")
    List<ActualView> actuals(@PathVariable String reference) {
        return ledger.of(reference);
    }

    @Operation(
            summary = "Change a commitment",
            description = "For longer, or for another amount. Without an amount it is counted from the rates.")
    @RolesAllowed({"finance", "managers"})
    @PostMapping("/changes")
    Receipt change(IdempotentCall once, @PathVariable String reference, @RequestBody Change change) {
        return once.changed(
                PATH,
                reference,
                () -> commitments.change(
                        reference,
                        new CommitmentChange(
                                change.until(),
                                change.hoursPerWeek(),
                                change.amount(),
                                change.reason(),
                                change.exitPlan())));
    }
}
