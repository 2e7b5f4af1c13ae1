package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.shortterm.EpisodeService;

@Component
class ResumeSupportDelegate implements JavaDelegate {

    private final EpisodeService episodes;
    private final WorkingHours hours;

    ResumeSupportDelegate(EpisodeService episodes, WorkingHours hours) {
        this.episodes = episodes;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ShortTermServiceProcess.hand(episodes.resume(execution.getProcessBusinessKey()), execution, hours);
    }
}
