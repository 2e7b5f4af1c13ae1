package uk.homeward.budget;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Budgets go with the package that they are for. */
@Component
class HeldBudgets implements RecordHolding {

    private static final String OURS = "package_reference in (:references) or person_reference in (:people)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "personal_budget_amount",
                        "What was told of the four options",
                        "budget_id in (select id from personal_budget where %s)".formatted(OURS)),
                HeldTable.of("personal_budget", "Personal budgets", OURS));
    }
}
