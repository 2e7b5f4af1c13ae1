package uk.homeward.directpayment.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code direct-payment.bpmn} agree on. */
@Component
class DirectPaymentProcess implements RoutingFacts {

    static final String ID = "direct-payment";

    static final String PAYMENT_OVER = "PaymentOver";

    static final ProcessVariable<String> PAYMENT_STATUS = ProcessVariable.of("paymentStatus", String.class);
    static final ProcessVariable<Date> SET_UP_DUE_AT = ProcessVariable.of("setUpDueAt", Date.class);
    static final ProcessVariable<Date> RETURN_COMES_UP_AT = ProcessVariable.of("returnComesUpAt", Date.class);
    static final ProcessVariable<Date> RETURN_DUE_AT = ProcessVariable.of("returnDueAt", Date.class);
    static final ProcessVariable<Date> REMIND_RETURN_AT = ProcessVariable.of("remindReturnAt", Date.class);
    static final ProcessVariable<Date> RETURN_MISSING_AT = ProcessVariable.of("returnMissingAt", Date.class);
}
