package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.funding.BudgetStore.LockedBudgets;
import uk.homeward.funding.FundingFact.CeilingChanged;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door for those who answer for money: what is approved and decided. */
@Service
@Transactional
public class FundingService {

    private final EscalationRecorder escalations;
    private final BudgetStore budgetStore;
    private final FundingLines lines;
    private final ContractExtensions extensions;
    private final ApprovedSpend approvedSpend;
    private final OverspendAlarm overspend;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    FundingService(
            EscalationRecorder escalations,
            BudgetStore budgetStore,
            FundingLines lines,
            ContractExtensions extensions,
            ApprovedSpend approvedSpend,
            OverspendAlarm overspend,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.escalations = escalations;
        this.budgetStore = budgetStore;
        this.lines = lines;
        this.extensions = extensions;
        this.approvedSpend = approvedSpend;
        this.overspend = overspend;
        this.clock = clock;
        this.facts = facts;
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
        overspend.tell(held);
    }

    /** Explicit, once, and to extend not after its deadline (HAM-05). */
    public void decideExtension(String service, @Nullable Boolean extend, @Nullable String reason) {
        extensions.decide(service, extend, reason);
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
