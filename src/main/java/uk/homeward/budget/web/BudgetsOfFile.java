package uk.homeward.budget.web;

import java.util.List;
import java.util.Optional;
import uk.homeward.budget.BudgetService;
import uk.homeward.budget.BudgetView;
import uk.homeward.casefile.CaseFile;
import uk.homeward.reference.Reference;

/** The budgets of the package that a case is about. */
final class BudgetsOfFile {

    private BudgetsOfFile() {}

    /** Read once for each case, the first figure first. */
    static List<BudgetView> all(BudgetService budgets, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(Found.class, reference -> Optional.of(new Found(budgets.ofCase(reference))))
                        .orElseThrow()
                        .all()
                : List.of();
    }

    /** The figure that counts, if there is one. */
    static Optional<BudgetView> last(BudgetService budgets, CaseFile file) {
        List<BudgetView> all = all(budgets, file);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private record Found(List<BudgetView> all) {}
}
