package uk.homeward.transfer.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code market-gap.bpmn} agree on. */
@Component
class MarketGapProcess implements RoutingFacts {

    static final String ID = "market-gap";

    static final String MARKET_GAP_FOUND = "MarketGapFound";
    static final String MARKET_GAP_FILLED = "MarketGapFilled";

    static final ProcessVariable<Date> GAP_DUE_AT = ProcessVariable.of("gapDueAt", Date.class);
}
