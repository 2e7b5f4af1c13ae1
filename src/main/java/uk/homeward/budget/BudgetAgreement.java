package uk.homeward.budget;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import uk.homeward.refusal.Refusal;

/** The third person has agreed the budget with its plan. */
@Embeddable
record BudgetAgreement(String agreedBy, LocalDate agreedOn) {

    /** Three people stand behind what is spent (ELO-21). */
    static BudgetAgreement of(String by, LocalDate today, CheckedCost checked, Verification verified) {
        if (by.equals(checked.checkedBy()) || by.equals(verified.verifiedBy())) {
            throw new Refusal("You have checked or verified this budget yourself. Leave the plan to somebody else:"
                    + " three people stand behind what is spent.");
        }
        return new BudgetAgreement(by, today);
    }
}
