package uk.homeward.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Needs that are left, as shown to those who may see the person.
 *
 * @param owner nobody yet where nothing stands here
 * @param settledOn the day on which what follows was in place
 */
public record FollowUpView(
        String subjectReference,
        String caseReference,
        String personReference,
        FollowUpCause cause,
        LocalDate since,
        @Nullable String detail,
        @Nullable String whatFollows,
        @Nullable String owner,
        @Nullable LocalDate until,
        @Nullable String agreedBy,
        @Nullable LocalDate settledOn,
        @Nullable String settledHow) {

    /** Support goes on until a task has been answered: the page does not ask beside it. */
    public boolean askedInTasklist() {
        return owner == null && cause.asksBeforeTheEnd();
    }

    public boolean settled() {
        return settledOn != null;
    }
}
