package uk.homeward.packagereview.web;

import java.util.List;
import java.util.Map;
import uk.homeward.packagereview.HeldReviewCorrection;
import uk.homeward.packagereview.ReviewFinding;
import uk.homeward.packagereview.Satisfaction;
import uk.homeward.site.FormField;
import uk.homeward.site.TypedAnswers;

/** What was wrong of a review, as it is typed: what is left blank stays. */
final class ReviewCorrectionForm {

    private ReviewCorrectionForm() {}

    static List<FormField> fields() {
        return List.of(
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
                FormField.words("reason", "Why is it corrected?"));
    }

    static HeldReviewCorrection read(TypedAnswers answers) {
        return new HeldReviewCorrection(
                answers.date("conductedOn", "Day on which it was held"),
                Map.of(),
                answers.choice("satisfaction", Satisfaction.class),
                answers.choice("finding", ReviewFinding.class),
                answers.text("findingReason"),
                answers.neededText("reason", "Enter why it is corrected."));
    }
}
