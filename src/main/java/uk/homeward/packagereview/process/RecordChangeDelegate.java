package uk.homeward.packagereview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.packagereview.ProposalAnswers;

/** A manager answers what a review proposes. */
@Component
class RecordChangeDelegate implements JavaDelegate {

    static final String FORM = "approve-change";

    private final ProposalAnswers proposals;

    RecordChangeDelegate(ProposalAnswers proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        proposals.answer(
                execution.getProcessBusinessKey(), answers.yesOrNo("changeApproved"), answers.text("changeReason"));
    }
}
