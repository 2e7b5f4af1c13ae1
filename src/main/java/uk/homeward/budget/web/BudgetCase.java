package uk.homeward.budget.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private Optional<BudgetShown> shown(CaseFile file) {
        List<BudgetView> all = BudgetsOfFile.all(budgets, file);
        return all.isEmpty() ? Optional.empty() : Optional.of(shown(all));
    }

    private BudgetShown shown(List<BudgetView> all) {
        BudgetView last = all.get(all.size() - 1);
        List<RelevantAmount> amounts =
                last.told().isEmpty() ? decisions.amounts(last.assessmentReference()) : last.told();
        ChoiceView choice = last.choice();
        String planner = choice == null ? null : choice.planningProvider();
        return new BudgetShown(
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
}
