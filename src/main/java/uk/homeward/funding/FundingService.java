package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.funding.BudgetStore.Held;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to the money. */
@Service
@Transactional
public class FundingService {

    private final RequestCheck check;
    private final CommitmentDesk desk;
    private final Commitments commitments;
    private final EscalationDesk escalations;
    private final BudgetStore ledger;
    private final FundingLines lines;
    private final Rates rates;
    private final Contracts contracts;
    private final ApprovedSpend approvedSpend;
    private final Actuals actuals;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    FundingService(
            RequestCheck check,
            CommitmentDesk desk,
            Commitments commitments,
            EscalationDesk escalations,
            BudgetStore ledger,
            FundingLines lines,
            Rates rates,
            Contracts contracts,
            ApprovedSpend approvedSpend,
            Actuals actuals,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.check = check;
        this.desk = desk;
        this.commitments = commitments;
        this.escalations = escalations;
        this.ledger = ledger;
        this.lines = lines;
        this.rates = rates;
        this.contracts = contracts;
        this.approvedSpend = approvedSpend;
        this.actuals = actuals;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Promises money, or nothing at all.
     *
     * @throws Refusal naming the field to blame. Where a ceiling would be passed the request is kept for the managers,
     *     although the transaction is rolled back.
     */
    public void commit(CommitmentRequest request) {
        place(request).ifPresent(shortage -> {
            escalations.keepWhateverHappens(shortage);
            throw new Refusal("amount", shortage.sentence());
        });
    }

    /**
     * The same for a process that goes another way when the money does not reach: the request is kept for the managers in
     * this transaction.
     *
     * @return whether the money is committed
     */
    public boolean commitOrEscalate(CommitmentRequest request) {
        Optional<Shortage> shortage = place(request);
        shortage.ifPresent(escalations::keep);
        return shortage.isEmpty();
    }

    private Optional<Shortage> place(CommitmentRequest request) {
        Need need = check.checked(request);
        Commitment commitment = new Commitment(need, Actor.name(), today());
        Held held = desk.hold(commitment, need.days());
        // Only now: whoever commits for the same service at the same moment has finished.
        if (commitments.isCommitted(need.reference())) {
            throw new Conflict("Money is already committed under this reference. Change that commitment instead.");
        }
        Optional<Money> missing = desk.raise(commitment, held, need.amount(), need.days(), need.split());
        if (missing.isPresent()) {
            return Optional.of(desk.shortage(commitment, need.source(), need.days(), need.amount(), missing.get()));
        }
        escalations.settled(need);
        facts.publishEvent(new MoneyCommitted(
                need.reference(), need.caseReference(), need.amount(), need.source(), need.reason()));
        return Optional.empty();
    }

    /** For longer, or for another amount. What is refused leaves the commitment as it was. */
    public void change(String reference, CommitmentChange change) {
        String why = Wording.required("reason", "The reason", change.reason(), "Say why the commitment changes.");
        String plan = Wording.optional("exitPlan", "The exit plan", change.exitPlan());
        Commitment commitment = desk.lock(reference);
        commitment.expectLive();
        Allocation.Days before = commitment.days();
        Allocation.Days days =
                RequestCheck.days(before.from(), change.until() == null ? before.until() : change.until());
        contracts.expectInForce(commitment.service(), days, plan == null ? commitment.exitPlan() : plan);
        Money amount = change.amount() == null
                ? rates.cost(commitment.service(), commitment.source(), days, change.hoursPerWeek())
                : RequestCheck.amount("amount", change.amount());

        Money old = commitment.amount();
        desk.pay(commitment, amount, days).ifPresent(missing -> {
            Shortage shortage = desk.shortage(commitment, commitment.source(), days, amount, missing);
            escalations.keepWhateverHappens(shortage);
            throw new Refusal("amount", shortage.sentence());
        });
        commitment.runUntil(days.until(), plan);
        facts.publishEvent(
                new CommitmentChanged(reference, commitment.caseReference(), old, amount, days.until(), why));
    }

    /** The last day of support: what was promised for later days is free again. A second call changes nothing. */
    public void end(String reference, @Nullable LocalDate on) {
        LocalDate day = Wording.answered("on", on, "Give the last day that is paid for.");
        Commitment commitment = desk.lock(reference);
        if (commitment.state() != CommitmentState.COMMITTED) {
            return;
        }
        Money before = commitment.amount();
        Allocation.Days days = commitment.days();
        if (day.isBefore(days.until())) {
            long kept = day.isBefore(days.from()) ? 0 : new Allocation.Days(days.from(), day).count();
            desk.lower(commitment, before.minus(before.part(kept, days.count())));
        }
        commitment.end(day);
        desk.keep(commitment);
        facts.publishEvent(new CommitmentEnded(
                reference, commitment.caseReference(), day, commitment.amount(), before.minus(commitment.amount())));
    }

    /** What was paid is booked even where it passes what was committed: then the overspend is told. */
    public void bookActual(String reference, ActualBooking booking) {
        Money amount = RequestCheck.amount("amount", booking.amount());
        LocalDate on = Wording.answered("on", booking.on(), "Give the day to which the cost belongs.");
        String document = Wording.requiredLine(
                "document",
                "The document",
                booking.document(),
                "Give the invoice or the internal charge, so that nothing is booked twice.");
        Commitment commitment = desk.lock(reference);
        if (on.isBefore(commitment.days().from())) {
            throw new Refusal(
                    "on",
                    "This is before the commitment begins, on %s. Check the day, or book it to another commitment."
                            .formatted(Wording.day(commitment.days().from())));
        }
        if (on.isAfter(today())) {
            throw new Refusal("on", "Give a day that is not in the future.");
        }
        if (commitment.parts().isEmpty()) {
            throw new Conflict("Nothing is committed here any more. Commit what is to be paid first.");
        }
        if (actuals.existsByCommitmentIdAndDocument(commitment.id(), document)) {
            throw new Conflict("This document has already been booked to this commitment.");
        }
        Held held = desk.book(commitment, amount);
        actuals.saveAndFlush(new Actual(commitment.id(), on, amount, document, today(), Actor.name()));
        facts.publishEvent(new ActualBooked(reference, commitment.caseReference(), on, amount, document));
        tellOverspend(held);
    }

    private void tellOverspend(Held held) {
        held.periods().forEach((id, period) -> {
            Budget budget = held.budget(id);
            if (budget.findOverspend(period, today())) {
                facts.publishEvent(new OverspendFound(
                        period.line().code(), period.from(), budget.ceiling(period), budget.forecast()));
            }
        });
        ledger.keep(held);
    }

    /** Of the period that holds today. */
    public void setCeiling(String line, @Nullable BigDecimal pounds, @Nullable String reason) {
        Line changed = lines.line(line);
        Money ceiling = RequestCheck.amount("pounds", pounds);
        String why = Wording.required("reason", "The reason", reason, "Say who approved the new ceiling, and why.");
        Period period = Period.of(changed, today())
                .orElseThrow(() -> new Conflict("This line has no ceiling today: its time is over or has not begun."));
        Held held = ledger.hold(approvedSpend.together(changed).stream()
                .flatMap(together -> Period.of(together, today()).stream())
                .map(Period::id)
                .toList());
        approvedSpend.expectApproved(changed, ceiling, held);
        Budget budget = held.budget(period.id());
        Money before = budget.ceiling(period);
        if (before.isMoreThan(ceiling) && budget.committed().isMoreThan(ceiling)) {
            throw new Refusal(
                    "pounds",
                    "%s is committed already. Give at least that much, or end commitments first."
                            .formatted(budget.committed()));
        }
        budget.approve(ceiling);
        facts.publishEvent(new CeilingChanged(line, period.from(), before, ceiling, why));
        tellOverspend(held);
    }

    /** Explicit, once, and to extend not after its deadline (HAM-05). */
    public void decideExtension(String service, @Nullable Boolean extend, @Nullable String reason) {
        contracts.decide(service, extend, reason);
    }

    /** A manager has dealt with a request that passed a ceiling, without committing it. */
    public void closeEscalation(String reference, @Nullable String reason) {
        escalations.close(
                reference, Wording.required("reason", "The reason", reason, "Say what becomes of the request."));
    }

    /** By the council's rates; for forms that show the cost before it is committed. */
    @Transactional(readOnly = true)
    public BigDecimal cost(CommitmentRequest request) {
        return check.checked(request).amount().inPounds();
    }

    /** The most recent commitment under the reference. */
    @Transactional(readOnly = true)
    public CommitmentView find(String reference) {
        return commitments.ofReference(reference).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No money is committed under this reference."))
                .view(lines);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
