package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
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
import uk.homeward.funding.ActualBooking;
import uk.homeward.funding.ActualService;
import uk.homeward.funding.ActualView;
import uk.homeward.funding.CommitmentChange;
import uk.homeward.funding.CommitmentService;
import uk.homeward.funding.CommitmentView;
import uk.homeward.funding.PaymentRequests;
import uk.homeward.refusal.Wording;

/** What is committed, and what is done about it; a commitment is made by the life that it pays for. */
@Tag(name = "Funding")
@RestController
@ShowsRecord({})
@RequestMapping("/api/funding/commitments/{reference}")
class CommitmentController {

    private static final String PATH = "/api/funding/commitments";

    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final ActualService actuals;
    private final PaymentRequests requests;
    private final CommitmentService commitments;

    CommitmentController(ActualService actuals, PaymentRequests requests, CommitmentService commitments) {
        this.actuals = actuals;
        this.requests = requests;
        this.commitments = commitments;
    }

    record Payment(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-11-20") @Nullable LocalDate on,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "412.50") @Nullable BigDecimal amount,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "INV-20931") @Size(max = Wording.LINE) @Nullable
                    String document,
            @Schema(example = "Two carers were needed from Monday.") @Nullable String beyondBecause) {}

    record Reversal(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "It was another person's invoice.") @Nullable
                    String reason) {}

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

    @Operation(
            summary = "Book an actual cost",
            description =
                    "What was paid against a commitment, or below zero what a credit note takes back. One document is booked once. More than is committed needs a reason, and somebody else who approves it. An overspend is told to the managers.")
    @RolesAllowed("finance")
    @PostMapping("/actuals")
    Receipt bookActual(IdempotentCall once, @PathVariable String reference, @RequestBody Payment payment) {
        ActualBooking booking =
                new ActualBooking(payment.on(), payment.amount(), payment.document(), payment.beyondBecause());
        return payment.beyondBecause() == null
                ? once.changed(PATH, reference, () -> actuals.book(reference, booking))
                : once.created(APPROVALS, () -> requests.payBeyond(reference, booking));
    }

    @Operation(summary = "Actual costs of a commitment", description = "As they were booked, also what was reversed.")
    @RolesAllowed({"managers", "commissioners", "compliance", "finance"})
    @GetMapping("/actuals")
    List<ActualView> actuals(@PathVariable String reference) {
        return actuals.of(reference);
    }

    @Operation(
            summary = "Reverse an actual cost",
            description =
                    "Asked for with a reason, and done when somebody else approves it. What was booked wrong stays readable and counts no more; its document can be booked again.")
    @RolesAllowed("finance")
    @PostMapping("/actuals/{number}/reversals")
    Receipt reverse(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable long number,
            @RequestBody Reversal reversal) {
        return once.created(APPROVALS, () -> requests.reverse(reference, number, reversal.reason()));
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
