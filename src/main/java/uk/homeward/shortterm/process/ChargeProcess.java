package uk.homeward.shortterm.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code charge.bpmn} agree on. */
@Component
class ChargeProcess implements RoutingFacts {

    static final String ID = "charge";

    static final ProcessVariable<String> CHARGE_STEP = ProcessVariable.of("chargeStep", String.class);
    static final ProcessVariable<Date> TELL_AT = ProcessVariable.of("tellAt", Date.class);
    static final ProcessVariable<Date> CHARGE_FROM_AT = ProcessVariable.of("chargeFromAt", Date.class);
}
