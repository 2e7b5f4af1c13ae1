package uk.homeward.shortterm.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;
import uk.homeward.shortterm.SupportDates;

/** What code and {@code short-term-service.bpmn} agree on. */
@Component
class ShortTermServiceProcess implements RoutingFacts {

    static final String ID = "short-term-service";

    static final String PLACE_FOUND = "PlaceFound";
    static final String SPOT_ASKED = "SpotAsked";
    static final String ADMITTED_TO_HOSPITAL = "AdmittedToHospital";
    static final String RETURNED_HOME = "ReturnedHome";
    static final String PURPOSE_CHANGED = "PurposeChanged";
    static final String PERSON_DIED = "PersonDied";
    static final String SUPPORT_ENDED_EARLY = "SupportEndedEarly";

    static final String CONCERN_RAISED_ESCALATION = "ConcernRaised";

    static final ProcessVariable<String> PLACE_ANSWER = ProcessVariable.of("placeAnswer", String.class);
    static final ProcessVariable<Date> PLANNED_START_AT = ProcessVariable.of("plannedStartAt", Date.class);
    static final ProcessVariable<Date> MISSED_START_AT = ProcessVariable.of("missedStartAt", Date.class);
    static final ProcessVariable<Date> GOALS_DUE_AT = ProcessVariable.of("goalsDueAt", Date.class);
    static final ProcessVariable<Boolean> STARTED = ProcessVariable.of("started", Boolean.class);
    static final ProcessVariable<String> REVIEW_REFERENCE = ProcessVariable.of("reviewReference", String.class);
    static final ProcessVariable<Date> REVIEW_COMES_UP_AT = ProcessVariable.of("reviewComesUpAt", Date.class);
    static final ProcessVariable<Date> PLANNED_END_AT = ProcessVariable.of("plannedEndAt", Date.class);
    static final ProcessVariable<Date> PROGRESS_DUE_AT = ProcessVariable.of("progressDueAt", Date.class);
    static final ProcessVariable<Date> CHARGE_FROM_AT = ProcessVariable.of("chargeFromAt", Date.class);
    static final ProcessVariable<Boolean> CHARGE_AHEAD = ProcessVariable.of("chargeAhead", Boolean.class);
    static final ProcessVariable<Boolean> CONCERN_RAISED = ProcessVariable.of("concernRaised", Boolean.class);
    static final ProcessVariable<String> REVIEW_DECISION = ProcessVariable.of("reviewDecision", String.class);
    static final ProcessVariable<Boolean> EXTENDED = ProcessVariable.of("extended", Boolean.class);
    static final ProcessVariable<Date> HOLD_UNTIL_AT = ProcessVariable.of("holdUntilAt", Date.class);

    /** Hands the dates that now hold to the engine: a day begins in the morning, and support ends in the evening. */
    static void hand(SupportDates dates, DelegateExecution execution, WorkingHours hours) {
        REVIEW_REFERENCE.set(execution, dates.reviewReference());
        REVIEW_COMES_UP_AT.set(execution, Date.from(hours.morningOf(dates.reviewComesUpOn())));
        PLANNED_END_AT.set(execution, Date.from(hours.eveningOf(dates.plannedEndOn())));
        PROGRESS_DUE_AT.set(execution, Date.from(hours.morningOf(dates.progressDueOn())));
        CHARGE_FROM_AT.set(execution, Date.from(hours.morningOf(dates.chargeFrom())));
        CHARGE_AHEAD.set(execution, dates.chargeAhead());
    }
}
