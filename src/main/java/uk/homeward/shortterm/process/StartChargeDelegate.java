package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.EpisodeService;

@Component
class StartChargeDelegate implements JavaDelegate {

    private final EpisodeService episodes;

    StartChargeDelegate(EpisodeService episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        episodes.startCharge(execution.getProcessBusinessKey());
    }
}
