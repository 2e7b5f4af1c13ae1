package uk.homeward.shortterm;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The review of an episode that was held, with what it found. */
@Entity
@Table(name = "short_term_review")
class ShortTermReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "short_term_review_seq")
    private @Nullable Long id;

    private String reviewReference;
    private long episodeId;

    @Embedded
    private ShortTermFindings findings;

    @SuppressWarnings("NullAway.Init")
    protected ShortTermReview() {}

    ShortTermReview(String reviewReference, long episodeId, ShortTermFindings findings) {
        this.reviewReference = reviewReference;
        this.episodeId = episodeId;
        this.findings = findings;
    }

    String reviewReference() {
        return reviewReference;
    }

    ShortTermFindings findings() {
        return findings;
    }
}
