package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.funding.ActualBooking;
import uk.homeward.funding.CommitmentChange;
import uk.homeward.funding.CommitmentService;
import uk.homeward.funding.CommitmentView;
import uk.homeward.funding.FundingService;

/** What is committed, and what is done about it; a commitment is made by the life that it pays for. */
@Tag(name = "Funding")
@RestController
@RequestMapping("/api/funding/commitments/{reference}")
class CommitmentController {

    private static final String PATH = "/api/funding/commitments";

    private final FundingService funding;
    private final CommitmentService commitments;

    CommitmentController(FundingService funding, CommitmentService commitments) {
        this.funding = funding;
        this.commitments = commitments;
    }

    record Payment(
            @Schema(example = "2026-11-20") @Nullable LocalDate on,
            @Schema(example = "412.50") @Nullable BigDecimal amount,
            @Schema(example = "INV-20931") @Nullable String document) {}

    record Change(
            @Schema(example = "2026-12-24") @Nullable LocalDate until,
            @Schema(example = "10.5") @Nullable BigDecimal hoursPerWeek,
            @Schema(example = "1820.00") @Nullable BigDecimal amount,
            @Schema(example = "Two more weeks of support.") @Nullable String reason,
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

    @Operation(
            summary = "Book an actual cost",
            description = "What was paid against a commitment. An overspend is told to the managers.")
    @RolesAllowed("finance")
    @PostMapping("/actuals")
    Receipt bookActual(IdempotentCall once, @PathVariable String reference, @RequestBody Payment payment) {
        return once.changed(
                PATH,
                reference,
                () -> funding.bookActual(
                        reference, new ActualBooking(payment.on(), payment.amount(), payment.document())));
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
