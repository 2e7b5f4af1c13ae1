package uk.homeward.shortterm.process;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;
import uk.homeward.shortterm.PlacementDates;

/** What code and {@code short-term-service.bpmn} agree on. */
@Component
class ShortTermServiceProcess implements RoutingFacts {

    static final String ID = "short-term-service";

    static final String ADMITTED_TO_HOSPITAL = "AdmittedToHospital";
    static final String SUPPORT_DATES_MOVED = "SupportDatesMoved";

    static final String PLANNED_START_MOVED = "PlannedStartMoved";

    static final String PLACE_MOVED = "PlaceMoved";

    static final String CONCERN_RAISED = "ConcernRaised";

    static final String CONCERN_OVERTAKEN = "ConcernOvertaken";

    static final String PERSON_DIED = "PersonDied";
    static final String SUPPORT_ENDED_EARLY = "SupportEndedEarly";

    static final ProcessVariable<String> CARE_TEAM = ProcessVariable.of("careTeam", String.class);
    static final ProcessVariable<Date> PLANNED_START_AT = ProcessVariable.of("plannedStartAt", Date.class);
    static final ProcessVariable<Date> MISSED_START_AT = ProcessVariable.of("missedStartAt", Date.class);
    static final ProcessVariable<Date> GOALS_DUE_AT = ProcessVariable.of("goalsDueAt", Date.class);
    static final ProcessVariable<Boolean> STARTED = ProcessVariable.of("started", Boolean.class);
    static final ProcessVariable<String> STAY_REFERENCE = ProcessVariable.of("stayReference", String.class);
    static final ProcessVariable<Boolean> BACK_HOME = ProcessVariable.of("backHome", Boolean.class);
    static final ProcessVariable<String> SUPPORT_STANDS = ProcessVariable.of("supportStands", String.class);
    static final ProcessVariable<Boolean> GOALS_AGREED = ProcessVariable.of("goalsAgreed", Boolean.class);

    static Map<String, Object> dates(PlacementDates dates, WorkingHours hours) {
        return Map.of(
                PLANNED_START_AT.name(), Date.from(hours.morningOf(dates.plannedStartOn())),
                MISSED_START_AT.name(), Date.from(hours.morningOf(dates.startMissedOn())),
                GOALS_DUE_AT.name(), Date.from(hours.eveningOf(dates.goalsDueOn())));
    }
}
