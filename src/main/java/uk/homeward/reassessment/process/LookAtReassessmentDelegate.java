package uk.homeward.reassessment.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.reassessment.NextLook;
import uk.homeward.reassessment.ReassessmentTurns;

@Component
class LookAtReassessmentDelegate implements JavaDelegate {

    private final ReassessmentTurns reassessments;
    private final WorkingHours hours;

    LookAtReassessmentDelegate(ReassessmentTurns reassessments, WorkingHours hours) {
        this.reassessments = reassessments;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NextLook next = reassessments.look(execution.getProcessBusinessKey());
        ReassessmentProcess.REASSESSMENT_STEP.set(execution, next.step().name());
        ReassessmentProcess.LOOK_AGAIN_AT.set(execution, Date.from(hours.morningOf(next.on())));
    }
}
