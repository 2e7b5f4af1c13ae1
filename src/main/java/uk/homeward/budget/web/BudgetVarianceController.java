package uk.homeward.budget.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.budget.BudgetSpread;
import uk.homeward.budget.BudgetVariance;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Reports")
@RestController
@RolesAllowed({"managers", "commissioners", "compliance", "finance"})
@RequestMapping("/api/reports/personal-budgets")
class BudgetVarianceController {

    private final BudgetVariance variance;

    BudgetVarianceController(BudgetVariance variance) {
        this.variance = variance;
    }

    @Operation(
            summary = "Consistency of personal budgets",
            description = "For each version of the rule and the same hours: the figures, and what agreed plans cost.")
    @GetMapping
    Paged<BudgetSpread> spread(@ParameterObject PageQuery page) {
        return variance.spread(page);
    }
}
