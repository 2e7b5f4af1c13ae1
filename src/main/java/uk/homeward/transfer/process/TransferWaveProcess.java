package uk.homeward.transfer.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code transfer-wave.bpmn} agree on. */
@Component
class TransferWaveProcess implements RoutingFacts {

    static final String ID = "transfer-wave";
    static final String WAVE_PLANNED = "WavePlanned";
    static final String PERSON_IN_SCOPE = "PersonInScope";
    static final String WAVE_CLOSED = "WaveClosed";

    static final ProcessVariable<Date> OPENS_AT = ProcessVariable.of("opensAt", Date.class);
    static final ProcessVariable<Date> LOOK_AGAIN_AT = ProcessVariable.of("lookAgainAt", Date.class);
    static final ProcessVariable<Boolean> MARKET_READY = ProcessVariable.of("marketReady", Boolean.class);
    static final ProcessVariable<String> TRANSFER_REFERENCE = ProcessVariable.of("transferReference", String.class);
}
