package uk.homeward.shortterm.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;
import uk.homeward.shortterm.ReviewDecision;
import uk.homeward.shortterm.SupportDates;
import uk.homeward.shortterm.WeekSixDates;

/** What code and {@code support-at-home.bpmn} agree on. */
@Component
class SupportAtHomeProcess implements RoutingFacts {

    static final String ID = "support-at-home";

    static final String PLACE_MOVED = "PlaceMoved";
    static final String CHARGE_RECONSIDERED = "ChargeReconsidered";

    static final ProcessVariable<String> CARE_TEAM = ProcessVariable.of("careTeam", String.class);
    static final ProcessVariable<String> REVIEW_REFERENCE = ProcessVariable.of("reviewReference", String.class);
    static final ProcessVariable<Date> REVIEW_COMES_UP_AT = ProcessVariable.of("reviewComesUpAt", Date.class);
    static final ProcessVariable<Date> PLANNED_END_AT = ProcessVariable.of("plannedEndAt", Date.class);
    static final ProcessVariable<Date> PROGRESS_DUE_AT = ProcessVariable.of("progressDueAt", Date.class);
    static final ProcessVariable<Boolean> WEEK_SIX_AHEAD = ProcessVariable.of("weekSixAhead", Boolean.class);
    static final ProcessVariable<Date> WEEK_SIX_AT = ProcessVariable.of("weekSixAt", Date.class);
    static final ProcessVariable<Date> WEEK_SIX_DUE_AT = ProcessVariable.of("weekSixDueAt", Date.class);
    static final ProcessVariable<Boolean> OVERSEEN = ProcessVariable.of("overseen", Boolean.class);
    static final ProcessVariable<String> REVIEW_DECISION = ProcessVariable.of("reviewDecision", String.class);
    static final ProcessVariable<Boolean> EXTENDED = ProcessVariable.of("extended", Boolean.class);

    /** Where nobody owns what follows yet, that is asked first. */
    static void route(ReviewDecision decision, boolean needsLeft, DelegateExecution execution) {
        REVIEW_DECISION.set(execution, needsLeft ? "NEEDS_LEFT" : decision.name());
    }

    /** Hands the dates that now hold to the engine: a day begins in the morning, and support ends in the evening. */
    static void hand(SupportDates dates, DelegateExecution execution, WorkingHours hours) {
        REVIEW_REFERENCE.set(execution, dates.reviewReference());
        REVIEW_COMES_UP_AT.set(execution, Date.from(hours.morningOf(dates.reviewComesUpOn())));
        PLANNED_END_AT.set(execution, Date.from(hours.eveningOf(dates.plannedEndOn())));
        PROGRESS_DUE_AT.set(execution, Date.from(hours.morningOf(dates.progressDueOn())));
    }

    static void hand(WeekSixDates dates, DelegateExecution execution, WorkingHours hours) {
        WEEK_SIX_AHEAD.set(execution, dates.ahead());
        WEEK_SIX_AT.set(execution, Date.from(hours.morningOf(dates.comesUpOn())));
        WEEK_SIX_DUE_AT.set(execution, Date.from(hours.eveningOf(dates.dueBy())));
    }
}
