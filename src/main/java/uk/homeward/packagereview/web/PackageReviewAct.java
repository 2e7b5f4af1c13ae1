package uk.homeward.packagereview.web;

import java.util.List;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.ChosenAct;
import uk.homeward.packagereview.PackageReviewViews;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewView;
import uk.homeward.site.Permission;

/** Something that may be done with one of the outstanding reviews of a package. */
abstract class PackageReviewAct extends ChosenAct<ReviewView> {

    private final PackageReviewViews views;

    PackageReviewAct(PackageReviewViews views, String path, String done) {
        super(path, Permission.REVIEW_PACKAGE, done, "review", "review");
        this.views = views;
    }

    /** Whether it may be done with this one. */
    boolean fits(ReviewView review) {
        return true;
    }

    @Override
    protected final List<ReviewView> open(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? views.outstanding(file.reference()).stream()
                        .filter(this::fits)
                        .toList()
                : List.of();
    }

    @Override
    protected final String reference(ReviewView one) {
        return one.reference();
    }

    @Override
    protected final String inWords(ReviewView one) {
        return "%s, due by %s".formatted(one.kind().label(), Wording.day(one.dueBy()));
    }
}
