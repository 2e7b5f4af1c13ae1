package uk.homeward.sourcing.process;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.engine.StandaloneDecisionTable;
import uk.homeward.sourcing.RetentionDecision;
import uk.homeward.sourcing.RetentionReason;

/** Asks the table on the decision engine alone: what it decides is kept with the requirement, not in a process. */
@Component
class RetentionReasonReader implements RetentionDecision {

    private static final String NONE = "NONE";

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("retention-reason");

    @Override
    public Optional<RetentionReason> decide(boolean endOfLife, boolean crisisResponse, boolean providerAble) {
        String reason = String.valueOf(table.ask(Map.of(
                        "endOfLife", endOfLife,
                        "crisisResponse", crisisResponse,
                        "providerAble", providerAble))
                .get("retentionReason"));
        return reason.equals(NONE) ? Optional.empty() : Optional.of(RetentionReason.valueOf(reason));
    }
}
