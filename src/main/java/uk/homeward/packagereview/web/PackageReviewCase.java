package uk.homeward.packagereview.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.packagereview.OutcomeComparison;
import uk.homeward.packagereview.OutcomeSideBySide;
import uk.homeward.packagereview.PackageReviewViews;
import uk.homeward.reference.Reference;
import uk.homeward.review.ReviewView;

/** Beside the form of a review: what was assessed, what is planned, and how far it was met; the reviews stand on the case. */
@Component
class PackageReviewCase implements CaseContributor {

    private static final Set<String> REVIEWS = Set.of(
            "userTask_conductPackageReview",
            "userTask_conductPaymentReview",
            "userTask_conductRequestedReview",
            "userTask_conductEventReview",
            "userTask_conductSettlingReview");

    private final PackageReviewViews views;
    private final OutcomeComparison outcomes;

    PackageReviewCase(PackageReviewViews views, OutcomeComparison outcomes) {
        this.views = views;
        this.outcomes = outcomes;
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(
                PanelPart.beside(REVIEWS, part("panel", file -> packageOf(file).map(this::shown))),
                PanelPart.beside(Set.of("userTask_approveChange"), part("proposal", file -> packageOf(file)
                        .flatMap(views::proposing))));
    }

    private static CasePart part(String fragment, java.util.function.Function<CaseFile, Optional<?>> content) {
        return new CasePart("the review", CasePosition.FIRST, "packagereview/panel", fragment, content);
    }

    private static Optional<String> packageOf(CaseFile file) {
        return Optional.of(file.reference()).filter(unused -> file.beginsWith(Reference.PACKAGE));
    }

    private Shown shown(String packageReference) {
        return new Shown(views.outstanding(packageReference), outcomes.of(packageReference));
    }

    /** @param outstanding all that are, so that nobody takes one for another */
    record Shown(List<ReviewView> outstanding, List<OutcomeSideBySide> outcomes) {}
}
