package uk.homeward.budget.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.budget.BudgetService;
import uk.homeward.budget.BudgetStatus;
import uk.homeward.budget.BudgetView;
import uk.homeward.budget.ChoiceView;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.ProviderStanding;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** A provider that does not plan makes way for another, or for the council. */
@Component
@Order(6)
class ChangePlannerAct extends CaseAct {

    private final BudgetService budgets;
    private final FrameworkService framework;

    ChangePlannerAct(BudgetService budgets, FrameworkService framework) {
        super("planner", Permission.WRITE_SUPPORT_PLAN, "Somebody else makes the plan now.");
        this.budgets = budgets;
        this.framework = framework;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return BudgetsOfFile.last(budgets, file)
                .filter(last -> last.status() == BudgetStatus.VERIFIED)
                .map(BudgetView::choice)
                .map(ChoiceView::planningProvider)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Let somebody else make the plan")
                .explained("Where the provider does not plan, or the person wants another. What it wrote is kept.")
                .asking(
                        FormField.choice(
                                "model",
                                "Who makes the plan now?",
                                FormField.choices(
                                        List.of(DeliveryModel.values()),
                                        Enum::name,
                                        model -> model == DeliveryModel.TIME_AND_TASK
                                                ? "The council with the person (Time and Task)"
                                                : "Another provider (Personal Budget)")),
                        FormField.list(
                                        "planningProvider",
                                        "Which provider?",
                                        FormField.choices(
                                                framework.eligible(DeliveryModel.PERSONAL_BUDGET),
                                                ProviderStanding::code,
                                                ProviderStanding::name))
                                .hint("Leave blank where the council makes the plan."),
                        FormField.yesOrNo("planningConsent", "Does the person agree that it is told who they are?")
                                .hint("Leave blank where the council makes the plan."),
                        FormField.words("reason", "Why?"))
                .button("Let them make the plan");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        DeliveryModel model = answers.choice("model", DeliveryModel.class);
        String provider = answers.text("planningProvider");
        Boolean consent = answers.yesOrNo("planningConsent");
        String reason = answers.neededText("reason", "Enter why somebody else makes the plan.");
        return () -> budgets.changePlanner(
                BudgetsOfFile.last(budgets, file).orElseThrow().assessmentReference(),
                Wording.answered("model", model, "Choose who makes the plan now."),
                provider,
                consent,
                reason);
    }
}
