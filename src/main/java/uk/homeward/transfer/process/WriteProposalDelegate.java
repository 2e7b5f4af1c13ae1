package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.transfer.TransferService;

@Component
class WriteProposalDelegate implements JavaDelegate {

    private final TransferService transfers;

    WriteProposalDelegate(TransferService transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TransferToPviProcess.PERSON_REACHED.set(execution, transfers.write(execution.getProcessBusinessKey()));
    }
}
