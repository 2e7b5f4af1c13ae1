package uk.homeward.budget.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetDecisions;
import uk.homeward.budget.BudgetService;
import uk.homeward.budget.BudgetStatus;
import uk.homeward.budget.BudgetView;
import uk.homeward.budget.ChoiceView;
import uk.homeward.budget.RelevantAmount;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.council.Providers;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.ProviderStanding;
import uk.homeward.reference.Reference;

/** The budget of a package: all its figures on its page, the one that counts beside its forms. */
@Component
class BudgetCase implements CaseContributor {

    private final BudgetService budgets;
    private final BudgetDecisions decisions;
    private final Providers providers;
    private final FrameworkService framework;

    BudgetCase(BudgetService budgets, BudgetDecisions decisions, Providers providers, FrameworkService framework) {
        this.budgets = budgets;
        this.decisions = decisions;
        this.providers = providers;
        this.framework = framework;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("budget/case"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(Set.of(Reference.ASSESSMENT), part("budget/panel")));
    }

    private CasePart part(String template) {
        return new CasePart("the budget", CasePosition.BEFORE_SUPPORT, template, "budget", this::shown)
                .onlyFor(RecordPart.MONEY);
    }

    private Optional<Shown> shown(CaseFile file) {
        List<BudgetView> all = found(budgets, file);
        return all.isEmpty() ? Optional.empty() : Optional.of(shown(all));
    }

    private Shown shown(List<BudgetView> all) {
        BudgetView last = all.get(all.size() - 1);
        List<RelevantAmount> amounts =
                last.told().isEmpty() ? decisions.amounts(last.assessmentReference()) : last.told();
        ChoiceView choice = last.choice();
        String planner = choice == null ? null : choice.planningProvider();
        return new Shown(
                last,
                amounts,
                last.countsFrom() == null
                        ? decisions.freeUntil(last.personReference()).orElse(null)
                        : null,
                planner == null ? null : providers.name(planner),
                last.status() == BudgetStatus.VERIFIED ? mayPlan() : List.of(),
                all.subList(0, all.size() - 1));
    }

    private List<String> mayPlan() {
        return framework.eligible(DeliveryModel.PERSONAL_BUDGET).stream()
                .map(ProviderStanding::name)
                .toList();
    }

    /** Read once for each case, the first figure first. */
    static List<BudgetView> found(BudgetService budgets, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(Found.class, reference -> Optional.of(new Found(budgets.ofCase(reference))))
                        .orElseThrow()
                        .all()
                : List.of();
    }

    /** The figure that counts, if there is one. */
    static Optional<BudgetView> last(BudgetService budgets, CaseFile file) {
        List<BudgetView> all = found(budgets, file);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private record Found(List<BudgetView> all) {}

    /**
     * @param amounts of each option, as they are or were told
     * @param freeUntil last day of free short-term support, as long as nobody has checked the figure
     * @param planner the provider that makes the plan, if one does
     * @param mayPlan providers that may make one today, while the person chooses
     * @param before the figures whose place it took
     */
    record Shown(
            BudgetView now,
            List<RelevantAmount> amounts,
            @Nullable LocalDate freeUntil,
            @Nullable String planner,
            List<String> mayPlan,
            List<BudgetView> before) {}
}
