package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.ReviewDecision;
import uk.homeward.shortterm.ShortTermReviewService;
import uk.homeward.shortterm.WhatFollows;

@Component
class RecordReviewDecisionDelegate implements JavaDelegate {

    private final ShortTermReviewService reviews;
    private final WhatFollows follows;

    RecordReviewDecisionDelegate(ShortTermReviewService reviews, WhatFollows follows) {
        this.reviews = reviews;
        this.follows = follows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewDecision decision = reviews.recordDecision(execution.getProcessBusinessKey());
        SupportAtHomeProcess.route(decision, follows.waits(execution.getProcessBusinessKey()), execution);
    }
}
