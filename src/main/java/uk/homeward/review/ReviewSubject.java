package uk.homeward.review;

/** Whoever is reviewed checks the findings that only it understands, before the review is recorded. */
public interface ReviewSubject {

    ReviewKind kind();

    /** @throws uk.homeward.refusal.Refusal naming the field, if these findings cannot be taken over by the subject */
    void check(String subjectReference, ReviewFindings findings);
}
