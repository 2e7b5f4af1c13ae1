package uk.homeward.sourcing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.TypedNumber;
import uk.homeward.refusal.Wording;

/**
 * From whom it is bought off the framework, at which rate, and why.
 *
 * @param rate as it was typed
 */
public record PurchaseAnswers(@Nullable String provider, @Nullable String rate, @Nullable String reason) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    /** What is not said anew stays as it was asked for; a reason is given anew. */
    PurchaseAnswers or(PurchaseProposal asked) {
        return new PurchaseAnswers(
                provider == null ? asked.provider() : provider,
                rate == null ? asked.ratePerHour().toPlainString() : rate,
                reason);
    }

    PurchaseProposal checked(String by) {
        String name = Wording.requiredLine(
                "purchaseProvider", "The provider", provider, "Name the provider that is not on the framework.");
        String typed = Wording.answered("purchaseRate", rate, "Give what an hour costs in pounds.");
        BigDecimal pounds = TypedNumber.pounds(typed)
                .filter(amount -> amount.signum() > 0 && amount.compareTo(MOST) < 0)
                .orElseThrow(() ->
                        new Refusal("purchaseRate", "Give what an hour costs in pounds and pence, for example 27.50."));
        return new PurchaseProposal(
                name,
                pounds,
                Wording.required("purchaseReason", "The reason", reason, "Say why it is bought off the framework."),
                by);
    }
}
