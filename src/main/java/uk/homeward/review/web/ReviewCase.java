package uk.homeward.review.web;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.reference.Reference;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewSubject;
import uk.homeward.review.ReviewView;

/** The reviews of a case, the newest first. */
@Component
class ReviewCase implements CaseContributor {
    private final ReviewService reviews;
    private final Map<ReviewKind, String> templates;

    ReviewCase(ReviewService reviews, List<ReviewSubject> subjects) {
        this.reviews = reviews;
        Map<ReviewKind, String> all = new EnumMap<>(ReviewKind.class);
        subjects.forEach(subject -> subject.kinds().forEach(kind -> all.put(kind, subject.findingsTemplate())));
        this.templates = Map.copyOf(all);
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
                        reviews(file).list().stream().map(this::shown).toList())
                .filter(found -> !found.isEmpty())));
    }

    private ReviewOnPage shown(ReviewView review) {
        return new ReviewOnPage(review, requireNonNull(templates.get(review.kind())));
    }

    private Reviews reviews(CaseFile file) {
        return file.once(Reviews.class, reference -> Optional.of(new Reviews(reviews.ofCase(reference))))
                .orElseThrow();
    }

    private record Reviews(List<ReviewView> list) {}

    /** @param template of whoever was reviewed, for what was found */
    public record ReviewOnPage(ReviewView review, String template) {}
}
