package uk.homeward.shortterm;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewSubject;

@Component
class ShortTermReviewSubject implements ReviewSubject {

    private final ShortTermReviews held;
    private final CouncilProfile council;

    ShortTermReviewSubject(ShortTermReviews held, CouncilProfile council) {
        this.held = held;
        this.council = council;
    }

    @Override
    public Set<ReviewKind> kinds() {
        return Set.of(ReviewKind.SHORT_TERM);
    }

    @Override
    public ReviewRules rules() {
        return council.shortTermReview();
    }

    @Override
    public Optional<ShortTermFindings> findings(String reviewReference) {
        return held.findByReviewReference(reviewReference).map(ShortTermReview::findings);
    }

    @Override
    public String findingsTemplate() {
        return "shortterm/findings";
    }
}
