package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.transfer.RefusalAnswer;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferMeetingService;

@Component
class RecordRefusalDiscussionDelegate implements JavaDelegate {

    static final String FORM = "discuss-refusal";

    private final TransferMeetingService meetings;
    private final TransferLookup transfers;
    private final WorkingHours hours;

    RecordRefusalDiscussionDelegate(TransferMeetingService meetings, TransferLookup transfers, WorkingHours hours) {
        this.meetings = meetings;
        this.transfers = transfers;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        String transfer = execution.getProcessBusinessKey();
        meetings.discuss(transfer, answers.choice("refusalAnswer", RefusalAnswer.class), answers.text("refusalWords"));
        JointReviewProcess.goOn(execution, transfers.whatFollows(transfer), hours);
    }
}
