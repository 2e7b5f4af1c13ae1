package uk.homeward.shortterm.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.CountedDates;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.OpenDueDates;
import uk.homeward.shortterm.OpeningService;

/** Goals are due some working days after the planned start. */
@Component
class GoalsDueTrigger implements CountedDates {

    private final OpenDueDates open;
    private final OpeningService opening;
    private final WorkingHours hours;
    private final Clock clock;

    GoalsDueTrigger(OpenDueDates open, OpeningService opening, WorkingHours hours, Clock clock) {
        this.open = open;
        this.opening = opening;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public List<MovedDate> countAgain() {
        return open
                .countAgain(
                        "userTask_agreeGoals",
                        ShortTermServiceProcess.GOALS_DUE_AT,
                        Date.from(clock.instant()),
                        (episode, askedAt) ->
                                hours.eveningOf(opening.placementDates(episode).goalsDueOn()))
                .stream()
                .map(moved -> new MovedDate(
                        moved.reference(),
                        "Goals due",
                        WorkingHours.dayOf(moved.was()),
                        WorkingHours.dayOf(moved.became())))
                .toList();
    }
}
