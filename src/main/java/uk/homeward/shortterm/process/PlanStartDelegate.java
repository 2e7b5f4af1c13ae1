package uk.homeward.shortterm.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.shortterm.OpeningService;
import uk.homeward.shortterm.PlacementDates;

@Component
class PlanStartDelegate implements JavaDelegate {

    private final OpeningService opening;
    private final WorkingHours hours;

    PlanStartDelegate(OpeningService opening, WorkingHours hours) {
        this.opening = opening;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlacementDates dates = opening.placementDates(execution.getProcessBusinessKey());
        ShortTermServiceProcess.PLANNED_START_AT.set(execution, Date.from(hours.morningOf(dates.plannedStartOn())));
        ShortTermServiceProcess.MISSED_START_AT.set(execution, Date.from(hours.morningOf(dates.startMissedOn())));
        ShortTermServiceProcess.GOALS_DUE_AT.set(execution, Date.from(hours.eveningOf(dates.goalsDueOn())));
    }
}
