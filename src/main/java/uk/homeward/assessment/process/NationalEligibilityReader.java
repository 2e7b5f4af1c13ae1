package uk.homeward.assessment.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.EligibilityGround;
import uk.homeward.assessment.NationalEligibility;
import uk.homeward.engine.StandaloneDecisionTable;

/** Asks the table on the decision engine alone: a correction asks it too, where no process waits. */
@Component
class NationalEligibilityReader implements NationalEligibility {

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("national-eligibility");

    @Override
    public EligibilityGround decide(boolean fromImpairment, int outcomes, boolean significantImpact) {
        Map<String, Object> answer = table.ask(Map.of(
                "fromImpairment", fromImpairment,
                "outcomesNotAchieved", outcomes,
                "significantImpact", significantImpact));
        return EligibilityGround.valueOf(String.valueOf(answer.get("ground")));
    }
}
