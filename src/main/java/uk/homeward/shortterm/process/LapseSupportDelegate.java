package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.EpisodeService;

@Component
class LapseSupportDelegate implements JavaDelegate {

    private final EpisodeService episodes;

    LapseSupportDelegate(EpisodeService episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        episodes.lapse(execution.getProcessBusinessKey());
    }
}
