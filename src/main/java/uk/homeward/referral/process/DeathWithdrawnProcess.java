package uk.homeward.referral.process;

import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code death-withdrawn.bpmn} agree on. */
@Component
class DeathWithdrawnProcess implements RoutingFacts {

    static final String ID = "death-withdrawn";

    static final String DEATH_WITHDRAWN = "DeathWithdrawn";

    static final ProcessVariable<String> EPISODE_REFERENCE = ProcessVariable.of("episodeReference", String.class);
    static final ProcessVariable<String> END_REASON = ProcessVariable.of("endReason", String.class);
    static final ProcessVariable<String> END_SEQUEL = ProcessVariable.of("endSequel", String.class);
    static final ProcessVariable<String> CLD_OUTCOME = ProcessVariable.of("cldOutcome", String.class);
}
