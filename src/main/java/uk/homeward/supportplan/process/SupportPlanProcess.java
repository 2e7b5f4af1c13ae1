package uk.homeward.supportplan.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code support-plan.bpmn} agree on. */
@Component
class SupportPlanProcess implements RoutingFacts {

    static final String ID = "support-plan";

    static final String BUDGET_REOPENED = "BudgetReopened";

    static final ProcessVariable<Date> BUDGET_EXPIRES_AT = ProcessVariable.of("budgetExpiresAt", Date.class);
}
