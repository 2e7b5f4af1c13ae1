package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.OversightLookup;
import uk.homeward.shortterm.WeekSixService;

/** Whatever moved the dates of support, they hold from here on. */
@Component
class TakeDatesDelegate implements JavaDelegate {

    private final EpisodeLookup episodes;
    private final WeekSixService weekSix;
    private final OversightLookup oversight;
    private final WorkingHours hours;

    TakeDatesDelegate(EpisodeLookup episodes, WeekSixService weekSix, OversightLookup oversight, WorkingHours hours) {
        this.episodes = episodes;
        this.weekSix = weekSix;
        this.oversight = oversight;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String episode = execution.getProcessBusinessKey();
        SupportAtHomeProcess.hand(episodes.dates(episode), execution, hours);
        SupportAtHomeProcess.hand(weekSix.dates(episode), execution, hours);
        SupportAtHomeProcess.OVERSEEN.set(execution, oversight.dates(episode).isPresent());
    }
}
