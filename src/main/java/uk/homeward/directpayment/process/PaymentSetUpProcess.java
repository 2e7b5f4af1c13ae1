package uk.homeward.directpayment.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code payment-set-up.bpmn} agree on. */
@Component
class PaymentSetUpProcess implements RoutingFacts {

    static final String ID = "payment-set-up";

    static final ProcessVariable<Date> SET_UP_DUE_AT = ProcessVariable.of("setUpDueAt", Date.class);
}
