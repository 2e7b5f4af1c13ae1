package uk.homeward.packagereview.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.PackageReviewViews;
import uk.homeward.review.ReviewView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** A review that was asked for by mistake. */
@Component
@Order(63)
class WithdrawReviewAct extends PackageReviewAct {

    private final PackageReviewRequests requests;

    WithdrawReviewAct(PackageReviewViews views, PackageReviewRequests requests) {
        super(views, "review-withdrawal", "The review is withdrawn.");
        this.requests = requests;
    }

    @Override
    boolean fits(ReviewView review) {
        return !review.kind().planned();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Withdraw a review")
                .explained("Where it was asked for by mistake. Reviews that are counted are never withdrawn.")
                .asking(chosen(file), FormField.words("reason", "Why is it not wanted any more?"))
                .warningButton("Withdraw review");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String review = choice(file, answers);
        String reason = answers.neededText("reason", "Enter why it is not wanted any more.");
        return () -> requests.withdraw(review, reason);
    }
}
