package uk.homeward.absence.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceFact.PersonFound;
import uk.homeward.absence.AbsenceFact.PersonNotBack;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;

/** Asks somebody to find a person, on the same day, and no longer than until they are found. */
@Component
class AbsenceTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;
    private final Clock clock;

    AbsenceTrigger(MessageCorrelator messages, WorkingHours hours, Clock clock) {
        this.messages = messages;
        this.hours = hours;
        this.clock = clock;
    }

    @EventListener
    void on(PersonNotBack fact) {
        LocalDate today = LocalDate.now(clock);
        messages.begin(
                AbsenceProcess.PERSON_NOT_BACK,
                fact.reference(),
                Map.of(
                        AbsenceProcess.FIND_BY.name(), Date.from(hours.eveningOf(today)),
                        AbsenceProcess.ESCALATE_AT.name(), Date.from(hours.morningOf(today.plusDays(1)))));
    }

    /** Nothing waits where it was answered by whoever was asked. */
    @EventListener
    void on(PersonFound fact) {
        messages.tellIfWaiting(AbsenceProcess.PERSON_FOUND, fact.reference());
    }
}
