package uk.homeward.entry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.entry.CareInsteadService;
import uk.homeward.followup.FollowUpAnswer;

/** Somebody owns the urgent cover, and what comes after it. */
@Component
class RecordUrgentCoverDelegate implements JavaDelegate {

    static final String FORM = "own-urgent-cover";

    private final CareInsteadService instead;

    RecordUrgentCoverDelegate(CareInsteadService instead) {
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
