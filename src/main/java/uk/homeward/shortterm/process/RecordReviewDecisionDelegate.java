package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.ReviewDecision;

@Component
class RecordReviewDecisionDelegate implements JavaDelegate {

    private final EpisodeService episodes;

    RecordReviewDecisionDelegate(EpisodeService episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewDecision decision = episodes.recordReviewDecision(execution.getProcessBusinessKey());
        SupportAtHomeProcess.REVIEW_DECISION.set(execution, decision.name());
    }
}
