package uk.homeward.packagereview;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewStatus;

/** Reviews that are ahead or wait, and what a manager has to answer. */
@Component
class OpenReviews implements OpenThings {

    private final ReviewService reviews;
    private final PackageReviews rows;

    OpenReviews(ReviewService reviews, PackageReviews rows) {
        this.reviews = reviews;
        this.rows = rows;
    }

    @Override
    public List<OpenThing> of(String packageReference) {
        return Stream.concat(
                        reviews.ofCase(packageReference).stream()
                                .filter(review -> review.status() == ReviewStatus.SCHEDULED
                                        || review.status() == ReviewStatus.OPEN)
                                .map(review -> new OpenThing(review.kind().label(), review.reference())),
                        rows.findProposing(packageReference, "").stream()
                                .map(review -> new OpenThing("A change that a manager answers", review.reference())))
                .toList();
    }
}
