package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.ReviewDecision;
import uk.homeward.shortterm.ShortTermReviewService;

@Component
class RecordReviewDecisionDelegate implements JavaDelegate {

    private final ShortTermReviewService reviews;

    RecordReviewDecisionDelegate(ShortTermReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewDecision decision = reviews.recordDecision(execution.getProcessBusinessKey());
        SupportAtHomeProcess.REVIEW_DECISION.set(execution, decision.name());
    }
}
