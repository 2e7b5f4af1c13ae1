package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.engine.FormAnswers;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.TransferHandoverService;

@Component
class RecordTransferDelegate implements JavaDelegate {

    static final String FORM = "confirm-transfer";

    private final TransferHandoverService handovers;

    RecordTransferDelegate(TransferHandoverService handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        boolean came =
                Wording.answered("providerCame", answers.yesOrNo("providerCame"), "Say whether the new provider came.");
        String transfer = execution.getProcessBusinessKey();
        if (came) {
            handovers.confirm(transfer, answers.date("calledOn"), answers.text("levelWords"));
        } else {
            handovers.fail(transfer, answers.text("failedBecause"));
        }
        TransferHandoverProcess.HANDED_OVER.set(execution, came);
    }
}
