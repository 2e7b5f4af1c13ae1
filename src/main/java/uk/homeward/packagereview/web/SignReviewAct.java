package uk.homeward.packagereview.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.packagereview.PackageReviewMeetings;
import uk.homeward.packagereview.PackageReviewViews;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** The second of two people who hold a review signs it; the first completes the task. */
@Component
@Order(62)
class SignReviewAct extends PackageReviewAct {

    private final PackageReviewMeetings meetings;

    SignReviewAct(PackageReviewViews views, PackageReviewMeetings meetings) {
        super(views, "review-signature", "You have signed the review. Whoever held it with you completes the task.");
        this.meetings = meetings;
    }

    @Override
    boolean fits(ReviewView review) {
        return review.status() == ReviewStatus.OPEN;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Sign a review")
                .explained("Where two people hold a review, one signs it here, and the other completes the task.")
                .asking(chosen(file), FormField.confirmation("I held this review together with whoever records it"))
                .button("Sign review");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String review = choice(file, answers);
        answers.confirmed("Confirm that you held it.");
        return () -> meetings.sign(review);
    }
}
