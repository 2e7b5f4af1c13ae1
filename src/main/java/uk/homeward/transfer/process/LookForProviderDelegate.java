package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.transfer.TransferSearchService;

/** Stands in the transfer, so that the life of the requirement can be called by its own reference. */
@Component
class LookForProviderDelegate implements JavaDelegate {

    private final TransferSearchService search;

    LookForProviderDelegate(TransferSearchService search) {
        this.search = search;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TransferSearchProcess.REQUIREMENT_REFERENCE.set(execution, search.look(execution.getProcessBusinessKey()));
    }
}
