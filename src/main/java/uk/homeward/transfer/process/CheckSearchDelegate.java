package uk.homeward.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.transfer.TransferSearchService;

@Component
class CheckSearchDelegate implements JavaDelegate {

    private final TransferSearchService search;

    CheckSearchDelegate(TransferSearchService search) {
        this.search = search;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TransferSearchProcess.SEARCH_RESULT.set(
                execution, search.result(execution.getProcessBusinessKey()).name());
    }
}
