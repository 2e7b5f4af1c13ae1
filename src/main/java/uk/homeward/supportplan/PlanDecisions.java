package uk.homeward.supportplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.budget.BudgetService;
import uk.homeward.budget.ChoiceView;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageApproval;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.supportplan.PlanFact.PlanAgreed;
import uk.homeward.supportplan.PlanFact.PlanSentBack;
import uk.homeward.supportplan.PlanFact.PlanSubmitted;

/** From a plan that is handed in to one that holds; with it the budget is agreed and the package approved. */
@Service
@Transactional
public class PlanDecisions {

    private final Plans plans;
    private final PlanOutcomes outcomes;
    private final BudgetService budgets;
    private final CarePackageService packages;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PlanDecisions(
            Plans plans,
            PlanOutcomes outcomes,
            BudgetService budgets,
            CarePackageService packages,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.budgets = budgets;
        this.packages = packages;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return whether it may be agreed without a manager's decision */
    public boolean submit(String assessment, Set<TookPart> involved, @Nullable String overReason) {
        SupportPlan plan = current(assessment);
        plan.submit(involved, outcomes.of(assessment), Actor.name(), today());
        before(plan)
                .ifPresent(
                        former -> SupportLevel.expectChange(former, plan.content(), outcomes.foundChange(assessment)));
        boolean within = budgets.submitPlan(assessment, plan.content().weeklyCost(), overReason);
        plans.saveAndFlush(plan);
        facts.publishEvent(new PlanSubmitted(plan.reference(), plan.packageReference()));
        return within;
    }

    /** @return whether it goes on to be agreed */
    public boolean decideDearer(String assessment, @Nullable Boolean accepted, @Nullable String reason) {
        boolean letThrough =
                Wording.answered("dearerPlan", accepted, "Say whether the plan may cost more than the budget.");
        if (letThrough) {
            budgets.acceptDearerPlan(assessment, reason);
        } else {
            sendBack(
                    current(assessment),
                    Wording.required(
                            "decisionReason", "The reason", reason, "Say what has to change, for whoever plans."));
        }
        return letThrough;
    }

    /** @return whether it holds now */
    public boolean answer(String assessment, PlanAnswer answer) {
        SupportPlan plan = current(assessment);
        if (!Wording.answered("planAgreed", answer.agreed(), "Say whether the person agrees to the plan.")) {
            sendBack(
                    plan,
                    Wording.required(
                            "backReason", "The reason", answer.reason(), "Say what has to change, for whoever plans."));
            return false;
        }
        before(plan).ifPresent(former -> SupportLevel.expectAgreed(former, plan.content(), answer.lowerAgreed()));
        LocalDate countsFrom = countsFrom(plan, answer);
        // Written first: one plan of a package is agreed at a time.
        plans.findAgreed(plan.packageReference()).filter(other -> other != plan).ifPresent(former -> {
            former.supersede(countsFrom);
            plans.saveAndFlush(former);
        });
        plan.agree(answer.agreedOn(), answer.lowerAgreed(), Actor.name(), today());
        if (countsFrom != null) {
            plan.countFrom(countsFrom);
        }
        budgets.agree(assessment);
        plans.saveAndFlush(plan);
        facts.publishEvent(new PlanAgreed(plan.reference(), plan.packageReference()));
        packages.approve(plan.packageReference(), approval(assessment, plan.view()));
        return true;
    }

    /** Where care is given already, it goes on under the plan before until a day that somebody gives. */
    private @Nullable LocalDate countsFrom(SupportPlan plan, PlanAnswer answer) {
        if (packages.find(plan.packageReference()).status() != PackageStatus.ACTIVE) {
            return null;
        }
        return Wording.answered(
                "countsFrom",
                answer.countsFrom(),
                "Care is given under the plan before. Give the first day on which this one counts.");
    }

    private PackageApproval approval(String assessment, PlanView plan) {
        ChoiceView choice = budgets.of(assessment).choice();
        LocalDate agreedOn = plan.agreedOn();
        return new PackageApproval(
                plan.reference(),
                plan.model(),
                choice != null && choice.directPayment(),
                agreedOn == null ? today() : agreedOn,
                plan.countsFrom());
    }

    private void sendBack(SupportPlan plan, String reason) {
        plan.sendBack(reason);
        budgets.sendPlanBack(plan.assessmentReference());
        plans.saveAndFlush(plan);
        facts.publishEvent(new PlanSentBack(plan.reference(), plan.packageReference(), reason));
    }

    private Optional<AgreedPlan> before(SupportPlan plan) {
        return plans.findAgreed(plan.packageReference())
                .filter(other -> other != plan)
                .map(SupportPlan::agreed);
    }

    private SupportPlan current(String assessment) {
        return plans.findFirstByAssessmentReferenceOrderByPlanVersionDesc(assessment)
                .orElseThrow(() -> new Conflict("No plan has been begun for this assessment yet."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
