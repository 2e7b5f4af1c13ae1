package uk.homeward.budget;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageFact.PackageApproved;
import uk.homeward.refusal.Conflict;

/** Promise 7: before anybody is looked for, or a direct payment goes out, the budget of the package is agreed. */
@Component
class BudgetFirstListener {

    private final PersonalBudgets budgets;

    BudgetFirstListener(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PackageApproved fact) {
        List<PersonalBudget> known = budgets.findByPackageReferenceOrderById(fact.reference());
        if (known.isEmpty()) {
            throw new Conflict("No budget has been counted for this package yet. Nothing is spent without one.");
        }
        known.get(known.size() - 1).expectAgreed();
    }
}
