package uk.homeward.review;

import java.util.Optional;
import java.util.Set;
import uk.homeward.council.CouncilProfile.ReviewRules;

/** Whoever is reviewed: it knows the days of its reviews, and keeps what they found. */
public interface ReviewSubject {

    Set<ReviewKind> kinds();

    /** When whoever holds the review is reminded, and when that is escalated. */
    ReviewRules rules();

    /** What it knows of a review beside its days; what was found once it was held. */
    Optional<? extends ReviewFindings> findings(String reviewReference);

    /**
     * A template with three fragments: {@code arranged} and {@code decided}, rows of facts before and after the review was
     * held, and {@code learnt}, what stands below them.
     */
    String findingsTemplate();
}
