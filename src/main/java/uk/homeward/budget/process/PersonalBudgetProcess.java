package uk.homeward.budget.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code personal-budget.bpmn} agree on. */
@Component
class PersonalBudgetProcess implements RoutingFacts {

    static final String ID = "personal-budget";

    static final ProcessVariable<Date> BUDGET_DUE_AT = ProcessVariable.of("budgetDueAt", Date.class);
    static final ProcessVariable<Boolean> SUPPORT_CHOSEN = ProcessVariable.of("supportChosen", Boolean.class);
}
