package uk.homeward.packagereview;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewSubject;

@Component
class PackageReviewSubject implements ReviewSubject {

    private final PackageReviews held;
    private final PackageReviewRules rules;

    PackageReviewSubject(PackageReviews held, PackageReviewRules rules) {
        this.held = held;
        this.rules = rules;
    }

    @Override
    public Set<ReviewKind> kinds() {
        return ReviewKind.ofPackages();
    }

    @Override
    public ReviewRules rules() {
        return rules.deadlines();
    }

    @Override
    public Optional<PackageFindings> findings(String reviewReference) {
        return held.findById(reviewReference).map(PackageReview::findings);
    }

    @Override
    public String findingsTemplate() {
        return "packagereview/findings";
    }
}
