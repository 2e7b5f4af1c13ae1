package uk.homeward.directpayment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.directpayment.PaymentReturns;

/** Nothing is cut by itself: a manager has it on the list. */
@Component
class ReportMissingReturnDelegate implements JavaDelegate {

    private final PaymentReturns returns;

    ReportMissingReturnDelegate(PaymentReturns returns) {
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        returns.miss(execution.getProcessBusinessKey());
    }
}
