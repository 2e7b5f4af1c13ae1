package uk.homeward.budget;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Whether the same needs get the same budget, whoever assessed them (ELO-47). Figures without people. */
@Service
@Transactional(readOnly = true)
public class BudgetVariance {

    private final PersonalBudgets budgets;

    BudgetVariance(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    /** The newest version of the rule first, then by hours. */
    public Paged<BudgetSpread> spread(PageQuery page) {
        return Paged.of(budgets.spread(page.pageable()));
    }
}
