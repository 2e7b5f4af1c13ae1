package uk.homeward.packagereview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.ChosenAct;
import uk.homeward.packagereview.HeldReviewCorrection;
import uk.homeward.packagereview.PackageReviewCorrections;
import uk.homeward.packagereview.PackageReviewViews;
import uk.homeward.packagereview.ReviewFinding;
import uk.homeward.packagereview.Satisfaction;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;
import uk.homeward.site.FormField;
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
                .asking(
                        chosen(file),
                        FormField.date("conductedOn", "Day on which it was held"),
                        FormField.list(
                                "satisfaction",
                                "How content is the person with the care?",
                                FormField.choices(List.of(Satisfaction.values()), Enum::name, Satisfaction::label)),
                        FormField.list(
                                "finding",
                                "What did the review come to?",
                                FormField.choices(List.of(ReviewFinding.values()), Enum::name, ReviewFinding::label)),
                        FormField.words("findingReason", "What has changed, or is to change?"),
                        FormField.words("reason", "Why is it corrected?"))
                .button("Ask for the correction");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String review = choice(file, answers);
        HeldReviewCorrection correction = new HeldReviewCorrection(
                answers.date("conductedOn", "Day on which it was held"),
                Map.of(),
                answers.choice("satisfaction", Satisfaction.class),
                answers.choice("finding", ReviewFinding.class),
                answers.text("findingReason"),
                answers.neededText("reason", "Enter why it is corrected."));
        return () -> {
            var unused = corrections.ask(review, correction);
        };
    }
}
