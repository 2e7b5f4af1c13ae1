package uk.homeward.packagereview.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.ChosenAct;
import uk.homeward.packagereview.HeldReviewCorrection;
import uk.homeward.packagereview.PackageReviewCorrections;
import uk.homeward.packagereview.PackageReviewViews;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** What was recorded of a review of a package was wrong; its scores are put right over the API. */
@Component
@Order(64)
class CorrectReviewAct extends ChosenAct<ReviewView> {

    private final PackageReviewViews views;
    private final PackageReviewCorrections corrections;

    CorrectReviewAct(PackageReviewViews views, PackageReviewCorrections corrections) {
        super(
                "review-correction",
                Permission.CORRECT_FINDINGS,
                "The correction waits for a second person.",
                "review",
                "review");
        this.views = views;
        this.corrections = corrections;
    }

    @Override
    protected List<ReviewView> open(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? views.ofPackage(file.reference()).stream()
                        .filter(review -> review.status() == ReviewStatus.CONDUCTED)
                        .toList()
                : List.of();
    }

    @Override
    protected String reference(ReviewView one) {
        return one.reference();
    }

    @Override
    protected String inWords(ReviewView one) {
        LocalDate held = one.meeting() == null ? null : one.meeting().conductedOn();
        return held == null
                ? one.kind().label()
                : "%s, held on %s".formatted(one.kind().label(), Wording.day(held));
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Correct a review")
                .explained(
                        "Leave blank what is right. What stood there stays readable; a second person decides. The next review"
                                + " is counted again from the right day.")
                .asking(chosen(file))
                .asking(ReviewCorrectionForm.fields())
                .button("Ask for the correction");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String review = choice(file, answers);
        HeldReviewCorrection correction = ReviewCorrectionForm.read(answers);
        return () -> {
            var unused = corrections.ask(review, correction);
        };
    }
}
