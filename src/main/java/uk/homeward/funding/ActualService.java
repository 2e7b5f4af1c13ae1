package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.funding.FundingFact.ActualBooked;
import uk.homeward.refusal.Refusal;

/** The door for what was paid: invoices and credit notes, each booked once. */
@Service
@Transactional
public class ActualService {

    private final BookingCheck check;
    private final CommitmentAllocator allocator;
    private final Actuals actuals;
    private final OverspendAlarm overspend;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ActualService(
            BookingCheck check,
            CommitmentAllocator allocator,
            Actuals actuals,
            OverspendAlarm overspend,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.check = check;
        this.allocator = allocator;
        this.actuals = actuals;
        this.overspend = overspend;
        this.clock = clock;
        this.facts = facts;
    }

    /** @throws Refusal where more would be paid than was committed: that is booked by {@link #bookBeyond} */
    public void book(String reference, ActualBooking booking) {
        CheckedActual actual = CheckedActual.of(booking, today());
        Commitment commitment = check.locked(reference, actual);
        Money paid = commitment.actual().plus(actual.amount());
        if (actual.amount().isMoreThan(Money.ZERO) && paid.isMoreThan(commitment.amount())) {
            throw new Refusal(
                    "amount",
                    "With this %s would be paid, but only %s is committed. Check the amount. If it is right, say why it is more: somebody else approves it before it is booked."
                            .formatted(paid, commitment.amount()));
        }
        keep(commitment, actual);
    }

    BookablePayment expectBookable(String reference, ActualBooking booking) {
        CheckedActual payment = CheckedActual.of(booking, today());
        Commitment commitment = check.locked(reference, payment);
        return new BookablePayment(payment, commitment.caseReference(), commitment.amount(), commitment.actual());
    }

    /** Whoever approves it answers for it; where the ceiling is passed, the overspend is told. */
    void bookBeyond(String reference, ActualBooking booking) {
        CheckedActual actual = CheckedActual.of(booking, today());
        keep(check.locked(reference, actual), actual);
    }

    private void keep(Commitment commitment, CheckedActual actual) {
        Map<String, Money> parts = allocator.shareOfPayment(commitment, actual.amount());
        var held = allocator.book(commitment, parts);
        actuals.saveAndFlush(new Actual(commitment.id(), actual, parts, today(), Actor.name()));
        facts.publishEvent(new ActualBooked(
                commitment.reference(),
                commitment.caseReference(),
                actual.on(),
                actual.amount(),
                actual.document(),
                actual.beyondBecause()));
        overspend.tell(held);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
