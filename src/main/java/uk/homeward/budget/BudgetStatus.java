package uk.homeward.budget;

import java.util.Locale;
import java.util.Set;
import uk.homeward.refusal.Conflict;

/** Where a personal budget stands (long-term support, section 2). Only the last of the first five is ever spent. */
public enum BudgetStatus {
    INDICATIVE,
    /** By finance. */
    CHECKED,
    /** By a manager within their own limit. */
    VERIFIED,
    PLAN_SUBMITTED,
    AGREED,
    /** Something about the figure is not right: a social worker answers. */
    RETURNED,
    /** The person does not accept the figure: a social worker answers. */
    DISPUTED,
    /** No plan was agreed for too long: it is counted and checked anew. */
    EXPIRED,
    /** Another figure has taken its place. */
    SUPERSEDED;

    /** Whether a figure still counts, or may come to: what was returned, disputed or expired says already why it does not. */
    boolean live() {
        return compareTo(AGREED) <= 0;
    }

    /** @param does what is tried with the budget, for example "is agreed" */
    void expect(Set<BudgetStatus> wanted, String does) {
        if (!wanted.contains(this)) {
            throw new Conflict(
                    "This budget is %s: it is too late, or too early, that it %s. Open the case to see how it stands."
                            .formatted(name().toLowerCase(Locale.UK).replace('_', ' '), does));
        }
    }
}
