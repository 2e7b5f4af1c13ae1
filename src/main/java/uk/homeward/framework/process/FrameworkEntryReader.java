package uk.homeward.framework.process;

import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.engine.StandaloneDecisionTable;
import uk.homeward.framework.EntryDecision;
import uk.homeward.framework.LastGrades;

/** Asks the table on the decision engine alone: no process runs where a provider's standing is read. */
@Component
class FrameworkEntryReader implements EntryDecision {

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("framework-entry");

    @Override
    public Entry decide(Jurisdiction jurisdiction, LastGrades grades) {
        return Entry.valueOf(
                String.valueOf(table.ask(grades.facts(jurisdiction)).get("entry")));
    }
}
