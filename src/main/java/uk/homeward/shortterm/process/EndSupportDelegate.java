package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.EpisodeService;

@Component
class EndSupportDelegate implements JavaDelegate {

    private final EpisodeService episodes;

    EndSupportDelegate(EpisodeService episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        episodes.end(execution.getProcessBusinessKey());
    }
}
