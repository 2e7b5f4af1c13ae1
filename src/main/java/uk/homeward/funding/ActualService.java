package uk.homeward.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.funding.FundingFact.ActualBooked;
import uk.homeward.funding.FundingFact.ActualReversed;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door for what was paid: invoices and credit notes, each booked once, and what was booked wrong reversed. */
@Service
@Transactional
public class ActualService {

    private final CommitmentAllocator allocator;
    private final Commitments commitments;
    private final Actuals actuals;
    private final OverspendAlarm overspend;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ActualService(
            CommitmentAllocator allocator,
            Commitments commitments,
            Actuals actuals,
            OverspendAlarm overspend,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.allocator = allocator;
        this.commitments = commitments;
        this.actuals = actuals;
        this.overspend = overspend;
        this.clock = clock;
        this.facts = facts;
    }

    /** @throws Refusal where more would be paid than was committed: that is booked by {@link #bookBeyond} */
    public void book(String reference, ActualBooking booking) {
        CheckedActual actual = CheckedActual.of(booking, today());
        Commitment commitment = bookable(reference, actual);
        Money paid = commitment.actual().plus(actual.amount());
        if (actual.amount().isMoreThan(Money.ZERO) && paid.isMoreThan(commitment.amount())) {
            throw new Refusal(
                    "amount",
                    "With this %s would be paid, but only %s is committed. Check the amount. If it is right, say why it is more: somebody else approves it before it is booked."
                            .formatted(paid, commitment.amount()));
        }
        keep(commitment, actual);
    }

    /** What a payment would be booked to. */
    record Bookable(CheckedActual payment, String caseReference, Money committed, Money paid) {

        Money paidAfter() {
            return paid.plus(payment.amount());
        }
    }

    Bookable expectBookable(String reference, ActualBooking booking) {
        CheckedActual payment = CheckedActual.of(booking, today());
        Commitment commitment = bookable(reference, payment);
        return new Bookable(payment, commitment.caseReference(), commitment.amount(), commitment.actual());
    }

    /** Whoever approves it answers for it; where the ceiling is passed, the overspend is told. */
    void bookBeyond(String reference, ActualBooking booking) {
        CheckedActual actual = CheckedActual.of(booking, today());
        keep(bookable(reference, actual), actual);
    }

    private Commitment bookable(String reference, CheckedActual actual) {
        Commitment commitment = allocator.lock(reference, actual.on());
        if (actual.on().isBefore(commitment.days().from())) {
            throw new Refusal(
                    "on",
                    "This is before the commitment begins, on %s. Check the day, or book it to another commitment."
                            .formatted(Wording.day(commitment.days().from())));
        }
        if (commitment.parts().isEmpty()) {
            throw new Conflict(
                    "Nothing is committed here: what the council's own team gives, or a block that it bought, is paid with"
                            + " that team or contract. Book it there, or commit first what is to be paid.");
        }
        if (actuals.isBooked(reference, DocumentKey.of(actual.document()))) {
            throw new Conflict("This document has already been booked to this commitment.");
        }
        return commitment;
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

    /** The wrong one stays readable; its document may be booked again. */
    void reverse(String reference, long number, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say what was booked wrong.");
        Commitment commitment = actuals.commitmentOf(number, reference)
                .map(commitments::lockById)
                .orElseThrow(() -> new NotFound("No payment of this number is booked to this commitment."));
        Actual actual = actuals.findById(number);
        actual.reverse(why, today(), Actor.name());
        Map<String, Money> back = new TreeMap<>();
        actual.parts().forEach((budget, part) -> back.put(budget, Money.ZERO.minus(part)));
        overspend.tell(allocator.book(commitment, back));
        actuals.saveAndFlush(actual);
        facts.publishEvent(new ActualReversed(
                reference, commitment.caseReference(), actual.on(), actual.amount(), actual.document(), why));
    }

    /** Also what was reversed, the first booked first. */
    @Transactional(readOnly = true)
    public List<ActualView> of(String reference) {
        return commitments.ofReference(reference).stream()
                .flatMap(commitment -> actuals.findByCommitmentIdOrderById(commitment.id()).stream())
                .map(Actual::view)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
