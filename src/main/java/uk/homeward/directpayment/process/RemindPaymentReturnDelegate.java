package uk.homeward.directpayment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.directpayment.PaymentReturns;

/** The return did not come in time: it is on record that somebody was to remind. */
@Component
class RemindPaymentReturnDelegate implements JavaDelegate {

    private final PaymentReturns returns;

    RemindPaymentReturnDelegate(PaymentReturns returns) {
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        returns.remind(execution.getProcessBusinessKey());
    }
}
