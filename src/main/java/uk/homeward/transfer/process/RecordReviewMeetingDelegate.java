package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.transfer.TransferMeetingService;

@Component
class RecordReviewMeetingDelegate implements JavaDelegate {

    static final String FORM = "book-review-meeting";

    private final TransferMeetingService meetings;

    RecordReviewMeetingDelegate(TransferMeetingService meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        meetings.book(
                execution.getProcessBusinessKey(),
                answers.date("meetingOn"),
                answers.text("meetingPlace"),
                answers.text("meetingWith"));
    }
}
