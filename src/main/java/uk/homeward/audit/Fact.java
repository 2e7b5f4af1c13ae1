package uk.homeward.audit;

import org.jspecify.annotations.Nullable;

/** Something that happened in the business. Every fact goes to the audit trail, with the name of whoever caused it. */
public interface Fact {

    /** What it happened to, for example {@code EPI-000123}. */
    String reference();

    /** The life it belongs to: the referral's reference, or the person's where there is no referral. */
    String caseReference();

    /** Why, in the words of whoever did it. */
    default @Nullable String reason() {
        return null;
    }

    /** What was put right, where this is a correction. */
    default @Nullable Change change() {
        return null;
    }
}
