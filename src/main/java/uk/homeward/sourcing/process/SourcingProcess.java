package uk.homeward.sourcing.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;
import uk.homeward.sourcing.NextStep;
import uk.homeward.sourcing.RequirementView;
import uk.homeward.sourcing.SourcingLookup;

/** What code and {@code sourcing.bpmn} agree on. */
@Component
class SourcingProcess implements RoutingFacts {

    static final String ID = "sourcing";

    static final String ALL_ANSWERED = "AllAnswered";
    static final String SEARCH_CHANGED = "SearchChanged";
    static final String NO_OFFER_LEFT = "NoOfferLeft";
    static final String REQUIREMENT_CLOSED = "RequirementClosed";

    static final ProcessVariable<String> NEXT_STEP = ProcessVariable.of("nextStep", String.class);
    static final ProcessVariable<Date> WINDOW_ENDS_AT = ProcessVariable.of("windowEndsAt", Date.class);
    static final ProcessVariable<Date> CHOOSE_BY_AT = ProcessVariable.of("chooseByAt", Date.class);
    static final ProcessVariable<Date> START_BY_AT = ProcessVariable.of("startByAt", Date.class);
    static final ProcessVariable<Date> REBROKER_AT = ProcessVariable.of("rebrokerAt", Date.class);

    /** The next step, with the moments that were stored for it. */
    static void goOn(DelegateExecution execution, NextStep next, SourcingLookup sourcing, WorkingHours hours) {
        NEXT_STEP.set(execution, next.name());
        RequirementView requirement = sourcing.find(execution.getProcessBusinessKey());
        WINDOW_ENDS_AT.set(execution, Date.from(requirement.windowEndsAt()));
        Instant chooseBy = requirement.chooseBy();
        if (chooseBy != null) {
            CHOOSE_BY_AT.set(execution, Date.from(chooseBy));
        }
        Instant startBy = requirement.startBy();
        if (startBy != null) {
            START_BY_AT.set(execution, Date.from(startBy));
        }
        if (requirement.rebrokerOn() != null) {
            REBROKER_AT.set(execution, Date.from(hours.morningOf(requirement.rebrokerOn())));
        }
    }
}
