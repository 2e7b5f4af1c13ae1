package uk.homeward.supportplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.budget.BudgetService;
import uk.homeward.supportplan.PlanFact.PlanOpened;
import uk.homeward.supportplan.PlanFact.PlannerNamed;

/** Who writes the next version: the council with the person, or the provider that the person chose. */
@Service
@Transactional
public class PlanWriting {

    private static final String COUNTED_ANEW = "The budget is counted anew.";

    private final Plans plans;
    private final BudgetService budgets;
    private final BudgetDecisions decisions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PlanWriting(
            Plans plans,
            BudgetService budgets,
            BudgetDecisions decisions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.plans = plans;
        this.budgets = budgets;
        this.decisions = decisions;
        this.facts = facts;
        this.clock = clock;
    }

    /** A draft that is there already is kept, whoever goes on with it. */
    public OpenedPlan open(String assessmentReference) {
        PlanOrder order = PlanOrder.of(budgets.of(assessmentReference));
        Optional<SupportPlan> last = plans.findFirstByPackageReferenceOrderByPlanVersionDesc(order.packageReference());
        String formerProvider =
                last.filter(SupportPlan::draft).map(SupportPlan::provider).orElse(null);
        SupportPlan plan = plans.saveAndFlush(draft(last, order));
        facts.publishEvent(new PlanOpened(plan.reference(), order.packageReference()));
        String provider = order.provider();
        if (provider != null && !Objects.equals(provider, formerProvider)) {
            facts.publishEvent(new PlannerNamed(plan.reference(), order.packageReference(), provider));
        }
        return new OpenedPlan(provider != null, provider, decisions.dueBy());
    }

    private SupportPlan draft(Optional<SupportPlan> last, PlanOrder order) {
        if (last.isEmpty()) {
            return new SupportPlan(order, 1, today());
        }
        SupportPlan former = last.get();
        if (former.draft()) {
            former.follow(order);
            return former;
        }
        if (former.submitted()) {
            former.sendBack(COUNTED_ANEW);
            plans.saveAndFlush(former);
        }
        return former.next(order, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
