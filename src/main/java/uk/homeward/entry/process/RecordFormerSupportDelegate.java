package uk.homeward.entry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.entry.CareInsteadService;
import uk.homeward.followup.FollowUpAnswer;

/** Somebody owns that the former service or package goes on. */
@Component
class RecordFormerSupportDelegate implements JavaDelegate {

    static final String FORM = "restart-former-support";

    private final CareInsteadService instead;

    RecordFormerSupportDelegate(CareInsteadService instead) {
        this.instead = instead;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        instead.agree(
                execution.getProcessBusinessKey(),
                new FollowUpAnswer(
                        answers.text("whatFollows"), answers.text("followOwner"), answers.date("ownedUntil")));
    }
}
