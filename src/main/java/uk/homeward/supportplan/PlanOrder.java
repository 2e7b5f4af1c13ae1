package uk.homeward.supportplan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.budget.BudgetView;
import uk.homeward.budget.ChoiceView;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Conflict;

/**
 * What plan is to be written, and by whom: as the person has chosen.
 *
 * @param provider nothing where the council writes it with the person
 */
record PlanOrder(
        String assessmentReference,
        String packageReference,
        String personReference,
        DeliveryModel model,
        BigDecimal ratePerHour,
        @Nullable String provider) {

    /** @throws Conflict before the person has chosen */
    static PlanOrder of(BudgetView budget) {
        ChoiceView choice = budget.choice();
        if (choice == null) {
            throw new Conflict("The person has not been told the budget yet. Nothing is planned before.");
        }
        return new PlanOrder(
                budget.assessmentReference(),
                budget.packageReference(),
                budget.personReference(),
                choice.model(),
                budget.ratePerHour(),
                choice.model() == DeliveryModel.PERSONAL_BUDGET ? choice.planningProvider() : null);
    }
}
