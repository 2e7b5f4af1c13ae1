package uk.homeward.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What finance says of the figure.
 *
 * @param right whether it goes on to a manager
 * @param personPays pounds a week, as the financial assessment found; nothing where it is not done
 * @param reason why the figure is not right
 */
public record BudgetCheck(@Nullable Boolean right, @Nullable BigDecimal personPays, @Nullable String reason) {

    /** The same, with what is on record of what the person pays. */
    BudgetCheck paying(@Nullable BigDecimal pays) {
        return new BudgetCheck(right, pays, reason);
    }
}
