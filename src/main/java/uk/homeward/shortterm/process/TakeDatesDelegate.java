package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.shortterm.EpisodeLookup;

/** Whatever moved the dates of support, they hold from here on. */
@Component
class TakeDatesDelegate implements JavaDelegate {

    private final EpisodeLookup episodes;
    private final WorkingHours hours;

    TakeDatesDelegate(EpisodeLookup episodes, WorkingHours hours) {
        this.episodes = episodes;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupportAtHomeProcess.hand(episodes.dates(execution.getProcessBusinessKey()), execution, hours);
    }
}
