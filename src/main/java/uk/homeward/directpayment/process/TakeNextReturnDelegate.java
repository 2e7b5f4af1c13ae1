package uk.homeward.directpayment.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.directpayment.PaymentReturns;
import uk.homeward.directpayment.ReturnDates;

/** The domain has counted when it comes up, and when it is due, reminded and missing. */
@Component
class TakeNextReturnDelegate implements JavaDelegate {

    private final PaymentReturns returns;
    private final WorkingHours hours;

    TakeNextReturnDelegate(PaymentReturns returns, WorkingHours hours) {
        this.returns = returns;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReturnDates next = returns.next(execution.getProcessBusinessKey());
        DirectPaymentProcess.RETURN_COMES_UP_AT.set(execution, Date.from(hours.morningOf(next.comesUpOn())));
        DirectPaymentProcess.RETURN_DUE_AT.set(execution, Date.from(hours.eveningOf(next.dueOn())));
        DirectPaymentProcess.REMIND_RETURN_AT.set(execution, Date.from(hours.morningOf(next.remindOn())));
        DirectPaymentProcess.RETURN_MISSING_AT.set(execution, Date.from(hours.morningOf(next.missingOn())));
    }
}
