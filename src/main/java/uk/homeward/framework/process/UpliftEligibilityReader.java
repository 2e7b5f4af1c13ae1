package uk.homeward.framework.process;

import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.engine.StandaloneDecisionTable;
import uk.homeward.framework.LastGrades;
import uk.homeward.framework.UpliftDecision;

/** Asks the table on the decision engine alone: no process runs where a provider's standing is read. */
@Component
class UpliftEligibilityReader implements UpliftDecision {

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("uplift-eligibility");

    @Override
    public boolean mayBeUplifted(Jurisdiction jurisdiction, LastGrades grades) {
        return Boolean.TRUE.equals(table.ask(grades.facts(jurisdiction)).get("mayBeUplifted"));
    }
}
