package uk.homeward.shortterm.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.CountedDates;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.OpenDueDates;
import uk.homeward.shortterm.EpisodeFact.PlannedStartMoved;
import uk.homeward.shortterm.OpeningService;

/** Goals are due some working days after the planned start. */
@Component
class GoalsDueTrigger implements CountedDates {

    private static final String TASK = "userTask_agreeGoals";

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

    /** The task stays with whoever has it, and what they have typed. */
    @EventListener
    void on(PlannedStartMoved fact) {
        open.move(TASK, fact.reference(), Date.from(due(fact.reference())));
    }

    private Instant due(String episode) {
        return hours.eveningOf(opening.placementDates(episode).goalsDueOn());
    }

    @Override
    public List<MovedDate> countAgain() {
        return open
                .countAgain(
                        List.of(TASK),
                        ShortTermServiceProcess.GOALS_DUE_AT,
                        Date.from(clock.instant()),
                        (episode, askedAt) -> due(episode))
                .stream()
                .map(moved -> MovedDate.of(moved.reference(), "Goals due", moved.was(), moved.became()))
                .toList();
    }
}
