package uk.homeward.budget;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * Why a figure was returned or disputed, and what a social worker says to it.
 *
 * @param queryAnswer nothing while nobody has answered
 */
@Embeddable
record BudgetQuery(String query, @Nullable String queryAnswer) {

    /** Finance or a manager found that it is not right. */
    static BudgetQuery returned(@Nullable String reason) {
        return of("returnReason", reason, "Say what is not right about the figure, so that it can be mended.");
    }

    /** The person does not accept it. */
    static BudgetQuery disputed(@Nullable String reason) {
        return of("disputeReason", reason, "Write down why the person does not accept the figure.");
    }

    private static BudgetQuery of(String field, @Nullable String reason, String missing) {
        return new BudgetQuery(Wording.required(field, "The reason", reason, missing), null);
    }

    BudgetQuery answered(@Nullable String answer) {
        return new BudgetQuery(
                query,
                Wording.required(
                        "queryAnswer", "The answer", answer, "Say what you have put right, or why the figure stands."));
    }
}
