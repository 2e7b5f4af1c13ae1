package uk.homeward.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.review.ReviewDeadlines;

@Component
class EscalateReviewDelegate implements JavaDelegate {

    private final ReviewDeadlines reviews;

    EscalateReviewDelegate(ReviewDeadlines reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.escalate(execution.getProcessBusinessKey());
    }
}
