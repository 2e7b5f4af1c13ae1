package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.transfer.RefusalAnswer;
import uk.homeward.transfer.TransferReviewService;

@Component
class RecordRefusalDiscussionDelegate implements JavaDelegate {

    static final String FORM = "discuss-refusal";

    private final TransferReviewService reviews;
    private final WorkingHours hours;

    RecordRefusalDiscussionDelegate(TransferReviewService reviews, WorkingHours hours) {
        this.reviews = reviews;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        String transfer = execution.getProcessBusinessKey();
        reviews.discuss(transfer, answers.choice("refusalAnswer", RefusalAnswer.class), answers.text("refusalWords"));
        JointReviewProcess.goOn(execution, reviews.whatFollows(transfer), hours);
    }
}
