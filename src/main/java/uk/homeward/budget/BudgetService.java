package uk.homeward.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessedNeeds;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.audit.Actor;
import uk.homeward.budget.BudgetFact.BudgetAgreed;
import uk.homeward.budget.BudgetFact.BudgetCalculated;
import uk.homeward.budget.BudgetFact.BudgetExpired;
import uk.homeward.budget.BudgetFact.BudgetReopened;
import uk.homeward.budget.BudgetFact.DearerPlanAccepted;
import uk.homeward.budget.BudgetFact.PlanPriced;
import uk.homeward.budget.BudgetFact.PlannerChanged;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.framework.FrameworkService;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Wording;

/** The door to personal budgets: counted from an assessment, and spent under an agreed plan. */
@Service
@Transactional
public class BudgetService {

    private final PersonalBudgets budgets;
    private final AssessmentService assessments;
    private final NightSupportService nights;
    private final FrameworkService framework;
    private final BudgetRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BudgetService(
            PersonalBudgets budgets,
            AssessmentService assessments,
            NightSupportService nights,
            FrameworkService framework,
            BudgetRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.budgets = budgets;
        this.assessments = assessments;
        this.nights = nights;
        this.framework = framework;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The figure that counts for an assessment now.
     *
     * @throws NotFound where none has been counted yet
     */
    @Transactional(readOnly = true)
    public BudgetView of(String assessmentReference) {
        return latest(assessmentReference).view();
    }

    @Transactional(readOnly = true)
    public Optional<BudgetView> find(String assessmentReference) {
        return budgets.findFirstByAssessmentReferenceOrderByRevisionDesc(assessmentReference)
                .map(PersonalBudget::view);
    }

    /** By the rule of today; it takes the place of whatever figure there was (ELO-20). */
    public void calculate(String assessmentReference) {
        AssessedNeeds needs = assessments.assessed(assessmentReference);
        BudgetBasis basis = new BudgetBasis(
                assessmentReference,
                needs.packageReference(),
                needs.personReference(),
                needs.fundedHoursPerWeek(),
                nights.weeklyCost(assessmentReference));
        Optional<PersonalBudget> before =
                budgets.findFirstByAssessmentReferenceOrderByRevisionDesc(basis.assessmentReference());
        before.ifPresent(old -> {
            old.supersede();
            budgets.saveAndFlush(old);
        });
        int revision = before.map(PersonalBudget::revision).orElse(0) + 1;
        budgets.saveAndFlush(new PersonalBudget(
                basis, revision, Figure.of(basis.hoursPerWeek(), basis.nightCost(), rules, today())));
        facts.publishEvent(new BudgetCalculated(basis.assessmentReference(), basis.packageReference()));
    }

    /** @return whether the plan may be agreed without a manager's decision */
    public boolean submitPlan(String assessmentReference, BigDecimal cost, @Nullable String overReason) {
        PersonalBudget budget = latest(assessmentReference);
        boolean within = budget.submitPlan(cost, overReason, today());
        keep(budget);
        facts.publishEvent(new PlanPriced(assessmentReference, budget.packageReference()));
        return within;
    }

    /** A manager's own decision, within their own limit. */
    public void acceptDearerPlan(String assessmentReference, @Nullable String reason) {
        PersonalBudget budget = latest(assessmentReference);
        String why = Wording.required(
                "decisionReason", "The reason", reason, "Say why the plan may cost more than the budget.");
        rules.expectWithin(BudgetAct.VERIFY, Actor.name(), budget.wholeCost());
        budget.acceptOver(Actor.name());
        keep(budget);
        facts.publishEvent(new DearerPlanAccepted(assessmentReference, budget.packageReference(), why));
    }

    /** The plan that was handed in is written anew. */
    public void sendPlanBack(String assessmentReference) {
        PersonalBudget budget = latest(assessmentReference);
        budget.sendPlanBack();
        keep(budget);
    }

    /** With its plan, by a third person; from now on it may be spent (promise 7). What counted for the package before does not any more. */
    public void agree(String assessmentReference) {
        PersonalBudget budget = latest(assessmentReference);
        rules.expectWithin(BudgetAct.AGREE, Actor.name(), budget.wholeCost());
        budgets.findByPackageReferenceOrderById(budget.packageReference()).stream()
                .filter(other -> other != budget && other.agreed())
                .forEach(other -> {
                    other.supersede();
                    keep(other);
                });
        budget.agree(Actor.name(), today());
        keep(budget);
        facts.publishEvent(new BudgetAgreed(assessmentReference, budget.packageReference()));
    }

    /** Its day has come without an agreed plan. */
    public void expire(String assessmentReference) {
        PersonalBudget budget = latest(assessmentReference);
        budget.expire();
        keep(budget);
        facts.publishEvent(new BudgetExpired(assessmentReference, budget.packageReference()));
    }

    /** Before the plan is agreed: it is counted, checked and told anew, and whoever plans waits for that. */
    public void reopen(String assessmentReference, @Nullable String reason) {
        PersonalBudget budget = latest(assessmentReference);
        String why = Wording.required("reason", "The reason", reason, "Say why the budget is counted anew.");
        budget.expectPlanned();
        budget.supersede();
        keep(budget);
        facts.publishEvent(new BudgetReopened(assessmentReference, budget.packageReference(), why));
    }

    /** The provider does not plan, or the person wants another, or none. */
    public void changePlanner(
            String assessmentReference,
            DeliveryModel model,
            @Nullable String provider,
            @Nullable Boolean consent,
            @Nullable String reason) {
        PersonalBudget budget = latest(assessmentReference);
        String why = Wording.required("reason", "The reason", reason, "Say why somebody else makes the plan.");
        if (model == DeliveryModel.PERSONAL_BUDGET && provider != null) {
            framework.expectMayPlan(provider);
        }
        budget.changePlanner(model, provider, consent);
        keep(budget);
        facts.publishEvent(new PlannerChanged(assessmentReference, budget.packageReference(), why));
    }

    /** All figures there have been for a package, the first one first. */
    @Transactional(readOnly = true)
    public List<BudgetView> ofCase(String packageReference) {
        return budgets.findByPackageReferenceOrderById(packageReference).stream()
                .map(PersonalBudget::view)
                .toList();
    }

    private void keep(PersonalBudget budget) {
        budgets.saveAndFlush(budget);
    }

    private PersonalBudget latest(String assessmentReference) {
        return budgets.findFirstByAssessmentReferenceOrderByRevisionDesc(assessmentReference)
                .orElseThrow(() -> new NotFound("No budget has been counted for this assessment yet."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
