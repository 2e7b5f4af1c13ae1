package uk.homeward.nightsupport.process;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.homeward.engine.StandaloneDecisionTable;
import uk.homeward.nightsupport.NightNeed;
import uk.homeward.nightsupport.NightOption;
import uk.homeward.nightsupport.NightOptionDecision;

/** Asks the table with what the log and the answers say. */
@Component
class NightSupportOptionReader implements NightOptionDecision {

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("night-support-option");

    @Override
    public NightOption propose(double wakesANight, NightNeed need) {
        return NightOption.valueOf(String.valueOf(table.ask(Map.of(
                        "someoneAwake", requireNonNull(need.someoneAwake()),
                        "handsOn", requireNonNull(need.handsOn()),
                        "wakesANight", wakesANight,
                        "withinMinutes", requireNonNull(need.withinMinutes()),
                        "predictable", requireNonNull(need.predictable())))
                .get("nightOption")));
    }
}
