package uk.homeward.framework.process;

import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.engine.StandaloneDecisionTable;
import uk.homeward.framework.LastGrades;
import uk.homeward.framework.PersonalBudgetDecision;

/** Asks the table on the decision engine alone: no process runs where a provider's standing is read. */
@Component
class PersonalBudgetModelReader implements PersonalBudgetDecision {

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("personal-budget-model");

    @Override
    public boolean mayPersonalBudget(Jurisdiction jurisdiction, LastGrades grades) {
        return Boolean.TRUE.equals(table.ask(grades.facts(jurisdiction)).get("mayPersonalBudget"));
    }
}
