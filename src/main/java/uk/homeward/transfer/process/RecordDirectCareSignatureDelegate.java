package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferReviewService;

@Component
class RecordDirectCareSignatureDelegate implements JavaDelegate {

    static final String FORM = "sign-joint-review-as-direct-care";

    private final TransferReviewService reviews;
    private final TransferLookup transfers;
    private final WorkingHours hours;

    RecordDirectCareSignatureDelegate(TransferReviewService reviews, TransferLookup transfers, WorkingHours hours) {
        this.reviews = reviews;
        this.transfers = transfers;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        String transfer = execution.getProcessBusinessKey();
        reviews.signAsDirectCare(transfer, answers.date("metOn"), answers.text("remark"));
        JointReviewProcess.goOn(execution, transfers.whatFollows(transfer), hours);
    }
}
