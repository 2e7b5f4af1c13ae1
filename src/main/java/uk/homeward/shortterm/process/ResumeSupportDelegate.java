package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.EpisodeLookup;

@Component
class ResumeSupportDelegate implements JavaDelegate {

    private final EpisodeLookup episodes;

    ResumeSupportDelegate(EpisodeLookup episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ShortTermServiceProcess.BACK_HOME.set(execution, episodes.goesOn(execution.getProcessBusinessKey()));
    }
}
