package uk.homeward.budget.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.budget.BudgetView;
import uk.homeward.budget.RelevantAmount;

/**
 * The budget of a package as its page shows it.
 *
 * @param now the figure that counts
 * @param amounts of each option, as they are or were told
 * @param freeUntil last day of free short-term support, as long as nobody has checked the figure
 * @param planner the provider that makes the plan, if one does
 * @param mayPlan providers that may make one today, while the person chooses
 * @param before the figures whose place it took
 */
record BudgetShown(
        BudgetView now,
        List<RelevantAmount> amounts,
        @Nullable LocalDate freeUntil,
        @Nullable String planner,
        List<String> mayPlan,
        List<BudgetView> before) {}
