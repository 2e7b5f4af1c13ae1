package uk.homeward.shortterm.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.CandidateGroups;
import uk.homeward.shortterm.OpeningService;
import uk.homeward.shortterm.Standing;
import uk.homeward.shortterm.StandingService;

@Component
class PlanStartDelegate implements JavaDelegate {

    private final OpeningService opening;
    private final StandingService standings;
    private final WorkingHours hours;

    PlanStartDelegate(OpeningService opening, StandingService standings, WorkingHours hours) {
        this.opening = opening;
        this.standings = standings;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Standing standing = standings.of(execution.getProcessBusinessKey());
        ShortTermServiceProcess.SUPPORT_STANDS.set(execution, standing.support().name());
        ShortTermServiceProcess.STARTED.set(execution, standing.support() == Standing.Support.AT_HOME);
        ShortTermServiceProcess.GOALS_AGREED.set(execution, standing.goalsAgreed());
        ShortTermServiceProcess.CARE_TEAM.set(execution, CandidateGroups.careTeam(standing.outsideProvider()));
        String stay = standing.stay();
        if (stay != null) {
            ShortTermServiceProcess.STAY_REFERENCE.set(execution, stay);
        }
        execution.setVariables(
                ShortTermServiceProcess.dates(opening.placementDates(execution.getProcessBusinessKey()), hours));
    }
}
