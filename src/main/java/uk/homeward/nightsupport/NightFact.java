package uk.homeward.nightsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to somebody's support at night. */
public sealed interface NightFact extends Fact {

    /** An assessment found that support is needed at night: nights are written down first. */
    record NightLogBegun(String reference, String caseReference, LocalDate decideBy) implements NightFact {}

    record NightWrittenDown(String reference, String caseReference, LocalDate night) implements NightFact {}

    /** Nobody has decided in time. */
    record NightSupportOverdue(String reference, String caseReference) implements NightFact {}

    /** What somebody gets at night is decided; a budget is counted with it (ELO-28). */
    record NightSupportDecided(
            String reference,
            String caseReference,
            NightOption option,
            int nightsPerWeek,
            BigDecimal costPerNight,
            String reason)
            implements NightFact {}

    /** Less is tried, and what there was stays reserved (ELO-32). */
    record NightTrialBegun(String reference, String caseReference, LocalDate firstNight, LocalDate lastNight)
            implements NightFact {}

    record NightIncidentTold(String reference, String caseReference, NightIncident.Kind kind, LocalDate night)
            implements NightFact {}

    /** What there was is back the same night. */
    record NightTrialFailed(String reference, String caseReference, Change change, String reason)
            implements NightFact {}

    /** The nights of the trial are over, and less is not enough. */
    record NightTrialNotKept(String reference, String caseReference, Change change, String reason)
            implements NightFact {}

    /** Less is enough: what was reserved is free. */
    record NightTrialKept(String reference, String caseReference, Change change, String reason) implements NightFact {}

    /** The person died, or nights are not supported any more. */
    record NightTrialStopped(String reference, String caseReference, String reason) implements NightFact {}

    record NightSupportEnded(String reference, String caseReference, String reason) implements NightFact {}

    /** The package goes on, and nights with it. */
    record NightSupportGoesOn(String reference, String caseReference) implements NightFact {}
}
