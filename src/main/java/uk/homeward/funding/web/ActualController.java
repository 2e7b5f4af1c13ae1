package uk.homeward.funding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
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
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.funding.ActualBooking;
import uk.homeward.funding.ActualService;
import uk.homeward.funding.PaymentRequests;
import uk.homeward.refusal.Wording;

/** Books what was paid against one commitment, and asks to reverse what was booked wrong. */
@Tag(name = "Funding")
@RestController
@ShowsRecord({})
@RequestMapping("/api/funding/commitments/{reference}/actuals")
class ActualController {

    /** Where what needs a second person waits. */
    private static final String APPROVALS = "/api/approvals";

    private final ActualService actuals;
    private final PaymentRequests requests;

    ActualController(ActualService actuals, PaymentRequests requests) {
        this.actuals = actuals;
        this.requests = requests;
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

    @Operation(
            summary = "Book an actual cost",
            description =
                    "What was paid against a commitment, or below zero what a credit note takes back. One document is booked once. More than is committed needs a reason, and somebody else who approves it. An overspend is told to the managers.")
    @RolesAllowed("finance")
    @PostMapping
    Receipt bookActual(IdempotentCall once, @PathVariable String reference, @RequestBody Payment payment) {
        ActualBooking booking =
                new ActualBooking(payment.on(), payment.amount(), payment.document(), payment.beyondBecause());
        return payment.beyondBecause() == null
                ? once.changed("/api/funding/commitments", reference, () -> actuals.book(reference, booking))
                : once.created(APPROVALS, () -> requests.payBeyond(reference, booking));
    }

    @Operation(
            summary = "Reverse an actual cost",
            description =
                    "Asked for with a reason, and done when somebody else approves it. What was booked wrong stays readable and counts no more; its document can be booked again.")
    @RolesAllowed("finance")
    @PostMapping("/{number}/reversals")
    Receipt reverse(
            IdempotentCall once,
            @PathVariable String reference,
            @PathVariable long number,
            @RequestBody Reversal reversal) {
        return once.created(APPROVALS, () -> requests.reverse(reference, number, reversal.reason()));
    }
}
