package uk.homeward.packagereview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;

/** Reviews of a package as they are read. */
@Service
@Transactional(readOnly = true)
public class PackageReviewViews {

    private final ReviewService reviews;
    private final PackageReviews rows;

    PackageReviewViews(ReviewService reviews, PackageReviews rows) {
        this.reviews = reviews;
        this.rows = rows;
    }

    /** The newest first. */
    public List<ReviewView> ofPackage(String packageReference) {
        return reviews.ofCase(packageReference).stream()
                .filter(review -> !review.kind().shortTerm())
                .toList();
    }

    /** Neither held nor cancelled, the one that comes up first at the top. */
    public List<ReviewView> outstanding(String packageReference) {
        return ofPackage(packageReference).stream()
                .filter(review -> review.status() == ReviewStatus.SCHEDULED || review.status() == ReviewStatus.OPEN)
                .sorted(Comparator.comparing(ReviewView::comesUpOn))
                .toList();
    }

    /** What waits for a manager. */
    public Optional<ReviewView> proposing(String packageReference) {
        return rows.findProposing(packageReference, "").stream()
                .findFirst()
                .map(review -> reviews.find(review.reference()));
    }
}
