package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.shortterm.ReviewDecision;
import uk.homeward.shortterm.WhatFollows;

/** Somebody owns what follows: now support may end. */
@Component
class RecordWhatFollowsDelegate implements JavaDelegate {

    static final String FORM = "agree-what-follows";

    private final WhatFollows follows;

    RecordWhatFollowsDelegate(WhatFollows follows) {
        this.follows = follows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        ReviewDecision decision = follows.agree(
                execution.getProcessBusinessKey(),
                new FollowUpAnswer(
                        answers.text("whatFollows"), answers.text("followOwner"), answers.date("ownedUntil")));
        SupportAtHomeProcess.route(decision, false, execution);
    }
}
