package uk.homeward.assessment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.BandDecision;
import uk.homeward.assessment.EligibilityBand;
import uk.homeward.assessment.RiskSeverity;
import uk.homeward.assessment.RiskUrgency;
import uk.homeward.engine.StandaloneDecisionTable;

/** Asks the table for each need of an assessment. */
@Component
class EligibilityBandReader implements BandDecision {

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("eligibility-band");

    @Override
    public EligibilityBand decide(RiskSeverity severity, RiskUrgency urgency) {
        return EligibilityBand.valueOf(
                String.valueOf(table.ask(Map.of("severity", severity.name(), "urgency", urgency.name()))
                        .get("band")));
    }
}
