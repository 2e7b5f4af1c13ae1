package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.shortterm.OpeningService;

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
        execution.setVariables(
                ShortTermServiceProcess.dates(opening.placementDates(execution.getProcessBusinessKey()), hours));
    }
}
