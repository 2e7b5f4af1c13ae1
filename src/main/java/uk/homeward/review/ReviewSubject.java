package uk.homeward.review;

import java.util.Optional;
import uk.homeward.council.CouncilProfile.ReviewRules;

/** Whoever is reviewed: it knows the days of its reviews, and keeps what they found. */
public interface ReviewSubject {

    ReviewKind kind();

    /** When whoever holds the review is reminded, and when that is escalated. */
    ReviewRules rules();

    /** Nothing until the review was held. */
    Optional<? extends ReviewFindings> findings(String reviewReference);

    /** A template with two fragments: {@code decided}, rows of facts, and {@code learnt}, what stands below them. */
    String findingsTemplate();
}
