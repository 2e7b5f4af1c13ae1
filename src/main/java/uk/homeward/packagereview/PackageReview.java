package uk.homeward.packagereview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** What a review of a package is about, when it was booked, and what it found; its days and its meeting are the review's. */
@Entity
@Table(name = "package_review")
class PackageReview {

    @Id
    private String reviewReference;

    // An object, so that a row with a key of its own is known to be new without asking the database.
    @Version
    private @Nullable Integer version;

    private String packageReference;

    @Embedded
    private @Nullable ReviewOrigin origin;

    private @Nullable LocalDate bookedOn;
    private @Nullable String bookedWith;
    private @Nullable String signedBy;
    private @Nullable LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    private @Nullable String satisfactionWords;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewFinding finding;

    private @Nullable String findingReason;

    @Embedded
    private @Nullable KindAnswers answers;

    @Embedded
    private @Nullable Proposal proposal;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "package_review_score", joinColumns = @JoinColumn(name = "review_reference"))
    @OrderBy("code")
    private List<OutcomeScore> scores = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PackageReview() {}

    PackageReview(String reviewReference, String packageReference, @Nullable ReviewOrigin origin) {
        this.reviewReference = reviewReference;
        this.packageReference = packageReference;
        this.origin = origin;
    }

    /** @return when, and with whom, it was booked before */
    @Nullable
    String book(LocalDate on, String with) {
        String was = booking();
        bookedOn = on;
        bookedWith = with;
        return was;
    }

    void sign(String by, LocalDate today) {
        if (signedBy != null) {
            throw new Conflict(
                    "%s has signed this review. One more signature is whoever records it.".formatted(signedBy));
        }
        signedBy = by;
        signedOn = today;
    }

    void conclude(FindingsTyped found, List<OutcomeScore> outcomes, @Nullable Proposal proposes) {
        scores.clear();
        scores.addAll(outcomes);
        satisfaction = found.satisfaction();
        satisfactionWords = found.satisfactionWords();
        finding = found.finding();
        findingReason = found.findingReason();
        answers = found.answers();
        proposal = proposes;
    }

    void answer(Proposal answered) {
        proposal = answered;
    }

    @Nullable
    ReviewOrigin origin() {
        return origin;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    /** What it proposes was only overtaken by the end of the package. */
    boolean endedByMistake() {
        return proposal != null && PackageReviewDiary.OVER.equals(proposal.words());
    }

    @Nullable
    ReviewFinding finding() {
        return finding;
    }

    @Nullable
    String findingReason() {
        return findingReason;
    }

    @Nullable
    String signedBy() {
        return signedBy;
    }

    @Nullable
    String booking() {
        return bookedOn == null ? null : "%s with %s".formatted(Wording.day(bookedOn), bookedWith);
    }

    String reference() {
        return reviewReference;
    }

    String packageReference() {
        return packageReference;
    }

    PackageFindings findings() {
        return new PackageFindings(
                List.copyOf(scores),
                satisfaction,
                satisfactionWords,
                finding,
                findingReason,
                answers == null ? KindAnswers.NONE : answers,
                origin,
                booking(),
                signedBy,
                proposal);
    }
}
