package uk.homeward.review.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.reference.Reference;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;

/** The reviews of a case, the newest first. */
@Component
class ReviewCase implements CaseContributor {
    private final ReviewService reviews;

    ReviewCase(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.REVIEW);
    }

    @Override
    public String caseOf(String reference) {
        return reviews.find(reference).caseReference();
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return reviews(file).list().stream().map(ReviewView::reference).toList();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart("the reviews", CasePosition.REVIEW, "review/case", "reviews", file -> Optional.of(
                        reviews(file).list())
                .filter(found -> !found.isEmpty())));
    }

    private Reviews reviews(CaseFile file) {
        return file.once(Reviews.class, reference -> Optional.of(new Reviews(reviews.ofCase(reference))))
                .orElseThrow();
    }

    private record Reviews(List<ReviewView> list) {}
}
