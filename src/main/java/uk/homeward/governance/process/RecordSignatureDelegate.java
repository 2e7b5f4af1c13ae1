package uk.homeward.governance.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;
import uk.homeward.governance.GovernanceService;
import uk.homeward.governance.SignatureEffect;
import uk.homeward.governance.SigningAnswer;
import uk.homeward.governance.SigningChoice;

@Component
class RecordSignatureDelegate implements JavaDelegate {

    static final String FORM = "sign-decision";

    private final GovernanceService governance;
    private final WorkingHours hours;

    RecordSignatureDelegate(GovernanceService governance, WorkingHours hours) {
        this.governance = governance;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable YesNo interest = answers.choice("interest", YesNo.class);
        @Nullable YesNo urgent = answers.choice("urgent", YesNo.class);
        SignatureEffect signing = governance.sign(
                execution.getProcessBusinessKey(),
                new SigningAnswer(
                        answers.choice("signing", SigningChoice.class),
                        answers.text("notApprovedReason"),
                        interest == null ? null : interest == YesNo.YES,
                        answers.text("interestDetails"),
                        answers.text("othersInterests"),
                        answers.text("dispensation"),
                        urgent == null ? null : urgent == YesNo.YES,
                        answers.text("urgencyReason"),
                        answers.text("statement"),
                        answers.date("signedOn")));
        GovernanceDecisionProcess.APPROVED.set(execution, signing.approved());
        GovernanceDecisionProcess.CALL_IN_WAITS.set(execution, signing.callInWaits());
        if (signing.inForceOn() != null) {
            GovernanceDecisionProcess.IN_FORCE_AT.set(execution, Date.from(hours.morningOf(signing.inForceOn())));
        }
    }
}
