package uk.homeward.supportplan.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetService;
import uk.homeward.budget.BudgetView;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;
import uk.homeward.supportplan.PlanOutcome;
import uk.homeward.supportplan.PlanOutcomes;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;

/** The plans of a package: all versions on its page, the newest beside the forms that write, price and agree it. */
@Component
class PlanCase implements CaseContributor {

    private static final Set<String> TASKS = Set.of(
            "userTask_writeSupportPlan",
            "userTask_submitCostedPlan",
            "userTask_decideDearerPlan",
            "userTask_agreePlan");

    private final SupportPlanService plans;
    private final PlanOutcomes outcomes;
    private final BudgetService budgets;

    PlanCase(SupportPlanService plans, PlanOutcomes outcomes, BudgetService budgets) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.budgets = budgets;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.PLAN);
    }

    @Override
    public String caseOf(String reference) {
        return plans.find(reference).packageReference();
    }

    /** No process runs under one: they run under the assessment. */
    @Override
    public List<String> referencesIn(CaseFile file) {
        return List.of();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart(
                "the support plan", CasePosition.BEFORE_SUPPORT, "supportplan/case", "plans", file -> Optional.of(
                                versions(file))
                        .filter(all -> !all.isEmpty())));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.beside(
                        TASKS,
                        new CasePart(
                                "the support plan",
                                CasePosition.BEFORE_SUPPORT,
                                "supportplan/panel",
                                "plan",
                                file -> versions(file).stream().findFirst().map(this::shown)))
                .alsoForGuests());
    }

    private Shown shown(PlanView plan) {
        return new Shown(
                plan,
                outcomes.of(plan.assessmentReference()),
                budgets.find(plan.assessmentReference())
                        .map(BudgetView::ceiling)
                        .orElse(null));
    }

    /** The newest first. */
    private List<PlanView> versions(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? plans.versions(file.reference()).stream()
                        .sorted((one, other) -> other.version() - one.version())
                        .toList()
                : List.of();
    }

    /**
     * @param outcomes that it has to meet
     * @param ceiling the dearest plan that passes by itself
     */
    record Shown(PlanView plan, List<PlanOutcome> outcomes, @Nullable BigDecimal ceiling) {}
}
