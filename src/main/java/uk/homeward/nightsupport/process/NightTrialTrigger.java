package uk.homeward.nightsupport.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.nightsupport.NightFact.NightTrialBegun;
import uk.homeward.nightsupport.NightFact.NightTrialFailed;
import uk.homeward.nightsupport.NightFact.NightTrialStopped;

/** Begins a trial, and ends it in the transaction in which it failed. */
@Component
class NightTrialTrigger {

    private static final int DAYS_TO_DECIDE = 2;

    private final MessageCorrelator messages;
    private final WorkingHours hours;
    private final WorkingDays workingDays;

    NightTrialTrigger(MessageCorrelator messages, WorkingHours hours, WorkingDays workingDays) {
        this.messages = messages;
        this.hours = hours;
        this.workingDays = workingDays;
    }

    @EventListener
    void on(NightTrialBegun fact) {
        LocalDate over = fact.lastNight().plusDays(1);
        messages.begin(
                NightTrialProcess.NIGHT_TRIAL_BEGUN,
                fact.reference(),
                Map.of(
                        NightTrialProcess.TRIAL_OVER_AT.name(), Date.from(hours.morningOf(over)),
                        NightTrialProcess.DECIDE_TRIAL_BY.name(),
                                Date.from(hours.eveningOf(workingDays.after(over, DAYS_TO_DECIDE)))));
    }

    /** Nothing waits where it was decided in the task. */
    @EventListener
    void on(NightTrialFailed fact) {
        messages.tellIfWaiting(NightTrialProcess.NIGHT_TRIAL_FAILED, fact.reference());
    }

    @EventListener
    void on(NightTrialStopped fact) {
        messages.tellIfWaiting(NightTrialProcess.NIGHT_TRIAL_STOPPED, fact.reference());
    }
}
