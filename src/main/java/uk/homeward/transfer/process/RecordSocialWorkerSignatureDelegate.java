package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.transfer.CircumstancesToday;
import uk.homeward.transfer.DecisionCapacity;
import uk.homeward.transfer.PaymentAnswer;
import uk.homeward.transfer.ReviewFindings;
import uk.homeward.transfer.ReviewOutcome;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferReviewService;

@Component
class RecordSocialWorkerSignatureDelegate implements JavaDelegate {

    static final String FORM = "sign-joint-review-as-social-worker";

    private final TransferReviewService reviews;
    private final TransferLookup transfers;
    private final WorkingHours hours;

    RecordSocialWorkerSignatureDelegate(TransferReviewService reviews, TransferLookup transfers, WorkingHours hours) {
        this.reviews = reviews;
        this.transfers = transfers;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        ReviewFindings findings = new ReviewFindings(
                answers.date("metOn"),
                answers.text("present"),
                answers.choice("capacity", DecisionCapacity.class),
                answers.text("decidedBy"),
                answers.ticked("explained"),
                answers.choice("paymentAnswer", PaymentAnswer.class),
                answers.choice("circumstances", CircumstancesToday.class),
                answers.text("agreedChange"),
                answers.text("changeAgreedBy"),
                answers.text("preferences"),
                answers.pounds("personPays"),
                answers.choice("outcome", ReviewOutcome.class),
                answers.text("reason"));
        String transfer = execution.getProcessBusinessKey();
        reviews.signAsSocialWorker(transfer, findings, answers.date("rebrokerOn"));
        JointReviewProcess.goOn(execution, transfers.whatFollows(transfer), hours);
    }
}
