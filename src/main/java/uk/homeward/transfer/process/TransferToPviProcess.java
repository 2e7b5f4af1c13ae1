package uk.homeward.transfer.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code transfer-to-pvi.bpmn} agree on. */
@Component
class TransferToPviProcess implements RoutingFacts {

    static final String ID = "transfer-to-pvi";
    static final String PERSON_REACHED_MESSAGE = "PersonReached";
    static final String PAYMENT_LIVE = "PaymentLive";
    static final String TRANSFER_HELD = "TransferHeld";
    static final String TRANSFER_GOES_ON = "TransferGoesOn";
    static final String TRANSFER_RESUMED = "TransferResumed";
    static final String TRANSFER_ENDED = "TransferEnded";

    static final ProcessVariable<Boolean> PERSON_REACHED = ProcessVariable.of("personReached", Boolean.class);
    static final ProcessVariable<String> REVIEW_OUTCOME = ProcessVariable.of("reviewOutcome", String.class);
    static final ProcessVariable<Date> REBROKER_AT = ProcessVariable.of("rebrokerAt", Date.class);
    static final ProcessVariable<String> SEARCH_RESULT = ProcessVariable.of("searchResult", String.class);
    static final ProcessVariable<Boolean> HANDED_OVER = ProcessVariable.of("handedOver", Boolean.class);
}
