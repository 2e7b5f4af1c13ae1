package uk.homeward.referral.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.homeward.engine.StandaloneDecisionTable;
import uk.homeward.referral.LifeEnding;
import uk.homeward.referral.OutcomeDecision;

/** Asks the table on the decision engine alone: a correction comes when the process is over. */
@Component
class OutcomeReader implements OutcomeDecision {

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("cld-event-outcome");

    @Override
    public String outcome(LifeEnding ending) {
        return String.valueOf(table.ask(Map.of("endReason", ending.endReason(), "endSequel", ending.sequel()))
                .get(ReferralProcess.CLD_OUTCOME.name()));
    }
}
