package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.funding.BudgetStore.LockedBudgets;
import uk.homeward.funding.FundingFact.ActualBooked;
import uk.homeward.funding.FundingFact.CeilingChanged;
import uk.homeward.funding.FundingFact.OverspendFound;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door for those who answer for money: what is paid, approved, decided. */
@Service
@Transactional
public class FundingService {

    private final CommitmentAllocator allocator;
    private final EscalationRecorder escalations;
    private final BudgetStore budgetStore;
    private final FundingLines lines;
    private final Contracts contracts;
    private final ApprovedSpend approvedSpend;
    private final Actuals actuals;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    FundingService(
            CommitmentAllocator allocator,
            EscalationRecorder escalations,
            BudgetStore budgetStore,
            FundingLines lines,
            Contracts contracts,
            ApprovedSpend approvedSpend,
            Actuals actuals,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.allocator = allocator;
        this.escalations = escalations;
        this.budgetStore = budgetStore;
        this.lines = lines;
        this.contracts = contracts;
        this.approvedSpend = approvedSpend;
        this.actuals = actuals;
        this.clock = clock;
        this.facts = facts;
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
        Commitment commitment = allocator.lock(reference);
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
        LockedBudgets held = allocator.book(commitment, amount);
        actuals.saveAndFlush(new Actual(commitment.id(), on, amount, document, today(), Actor.name()));
        facts.publishEvent(new ActualBooked(reference, commitment.caseReference(), on, amount, document));
        tellOverspend(held);
    }

    private void tellOverspend(LockedBudgets held) {
        held.periods().forEach((id, period) -> {
            Budget budget = held.budget(id);
            if (budget.findOverspend(period, today())) {
                facts.publishEvent(new OverspendFound(
                        period.line().code(), period.from(), budget.ceiling(period), budget.forecast()));
            }
        });
        budgetStore.keep(held);
    }

    /** Of the period that holds today. */
    public void setCeiling(String line, @Nullable BigDecimal pounds, @Nullable String reason) {
        Line changed = lines.line(line);
        Money ceiling = RequestCheck.amount("pounds", pounds);
        String why = Wording.required("reason", "The reason", reason, "Say who approved the new ceiling, and why.");
        CeilingPeriod period = CeilingPeriod.of(changed, today())
                .orElseThrow(() -> new Conflict("This line has no ceiling today: its time is over or has not begun."));
        LockedBudgets held = budgetStore.hold(approvedSpend.together(changed).stream()
                .flatMap(together -> CeilingPeriod.of(together, today()).stream())
                .map(CeilingPeriod::id)
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
