package uk.homeward.assessment.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.community.ConnectionOpening;

/** So that the life of the connection can be called by its own reference, as a referral does it. */
@Component
class SendToCommunityDelegate implements JavaDelegate {

    private final AssessmentService assessments;
    private final ConnectionOpening opening;
    private final WorkingHours hours;

    SendToCommunityDelegate(AssessmentService assessments, ConnectionOpening opening, WorkingHours hours) {
        this.assessments = assessments;
        this.opening = opening;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AssessmentView assessment = assessments.find(execution.getProcessBusinessKey());
        AssessmentProcess.CONNECTION_REFERENCE.set(
                execution, opening.open(assessment.packageReference(), assessment.personReference()));
        AssessmentProcess.CONNECTION_DUE_AT.set(execution, Date.from(hours.eveningOf(opening.connectBy())));
    }
}
