package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Change;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** The door for payments that nobody books or takes back alone: they are asked for, and somebody else approves them. */
@Service
@Transactional
public class PaymentRequests {

    private final ActualService actuals;
    private final PaymentLedger ledger;
    private final CommitmentService commitments;
    private final ApprovalService approvals;

    PaymentRequests(
            ActualService actuals, PaymentLedger ledger, CommitmentService commitments, ApprovalService approvals) {
        this.actuals = actuals;
        this.ledger = ledger;
        this.commitments = commitments;
        this.approvals = approvals;
    }

    /** Kept until it is approved: nothing is booked yet. */
    record Beyond(LocalDate on, BigDecimal amount, String document, @Nullable String beyondBecause) {

        ActualBooking booking() {
            return new ActualBooking(on, amount, document, beyondBecause);
        }
    }

    record Reversal(long number, @Nullable String reason) {}

    /** @return the reference of what now waits for somebody else */
    public String payBeyond(String reference, ActualBooking booking) {
        BookablePayment bookable = actuals.expectBookable(reference, booking);
        CheckedActual payment = bookable.payment();
        if (!bookable.paidAfter().isMoreThan(bookable.committed())) {
            throw new Refusal("beyondBecause", "This is not more than is committed. Book it without a reason.");
        }
        return approvals.ask(new ApprovalRequest(
                PaymentBeyond.KIND,
                reference,
                bookable.caseReference(),
                List.of(new Change(
                        "Paid, of %s committed".formatted(bookable.committed()),
                        bookable.paid().toString(),
                        bookable.paidAfter().toString())),
                payment.beyondBecause(),
                new Beyond(payment.on(), payment.amount().inPounds(), payment.document(), payment.beyondBecause())));
    }

    /** @return the reference of what now waits for somebody else */
    public String reverse(String reference, long number, @Nullable String reason) {
        ActualView booked = ledger.of(reference).stream()
                .filter(actual -> actual.number() == number && actual.reversedOn() == null)
                .findFirst()
                .orElseThrow(() -> new NotFound("No payment of this number counts for this commitment."));
        return approvals.ask(new ApprovalRequest(
                PaymentReversal.KIND,
                reference,
                Long.toString(number),
                commitments.find(reference).caseReference(),
                List.of(new Change(booked.document(), Money.of(booked.amount()).toString(), "Reversed")),
                reason,
                new Reversal(number, reason)));
    }
}
