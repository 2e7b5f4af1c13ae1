package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.ReviewDecision;
import uk.homeward.shortterm.ReviewDecisionService;
import uk.homeward.shortterm.WhatFollows;

@Component
class RecordReviewDecisionDelegate implements JavaDelegate {

    private final ReviewDecisionService decisions;
    private final WhatFollows follows;

    RecordReviewDecisionDelegate(ReviewDecisionService decisions, WhatFollows follows) {
        this.decisions = decisions;
        this.follows = follows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewDecision decision = decisions.record(execution.getProcessBusinessKey());
        SupportAtHomeProcess.route(decision, follows.waits(execution.getProcessBusinessKey()), execution);
    }
}
