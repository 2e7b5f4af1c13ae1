package uk.homeward.budget.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.budget.BudgetVariance;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Whether the same needs get the same personal budget (ELO-47). */
@PageController
class BudgetVariancePageController {

    private final BudgetVariance variance;

    BudgetVariancePageController(BudgetVariance variance) {
        this.variance = variance;
    }

    @GetMapping("/reports/personal-budgets")
    String spread(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_REPORTS);
        model.addAttribute("spread", variance.spread(page));
        return "budget/variance";
    }
}
