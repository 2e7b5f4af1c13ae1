package uk.homeward.decommissioning.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.decommissioning.DecommissioningFact.ClosingAtRisk;
import uk.homeward.decommissioning.DecommissioningFact.ClosingExtended;
import uk.homeward.decommissioning.DecommissioningFact.DecommissioningApproved;
import uk.homeward.decommissioning.DecommissioningFact.PhaseDue;
import uk.homeward.decommissioning.DecommissioningFact.ServiceEmptied;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.engine.MessageCorrelator;

/** Begins the closing of a service, and tells it what happened. */
@Component
class DecommissioningTrigger {

    private final MessageCorrelator messages;
    private final DecommissioningLookup closings;
    private final WorkingHours hours;

    DecommissioningTrigger(MessageCorrelator messages, DecommissioningLookup closings, WorkingHours hours) {
        this.messages = messages;
        this.closings = closings;
        this.hours = hours;
    }

    @EventListener
    void on(DecommissioningApproved fact) {
        messages.begin(
                DecommissioningProcess.DECOMMISSIONING_APPROVED,
                fact.reference(),
                Map.of(
                        DecommissioningProcess.CLOSING_DUE_AT.name(), eveningOf(fact.closesOn()),
                        DecommissioningProcess.ASSURANCE_DUE_AT.name(), answerBy(fact.reference())));
    }

    @EventListener
    void on(PhaseDue fact) {
        messages.beginBeside(
                DecommissioningProcess.PHASE_DUE,
                fact.reference(),
                Map.of(DecommissioningProcess.PHASE_DUE_AT.name(), answerBy(fact.reference())));
    }

    @EventListener
    void on(ClosingAtRisk fact) {
        messages.beginBeside(
                DecommissioningProcess.CLOSING_AT_RISK,
                fact.reference(),
                Map.of(DecommissioningProcess.RISK_DUE_AT.name(), answerBy(fact.reference())));
    }

    /** The dates are taken anew. */
    @EventListener
    void on(ClosingExtended fact) {
        messages.tellIfWaiting(
                DecommissioningProcess.CLOSING_EXTENDED,
                fact.reference(),
                Map.of(DecommissioningProcess.CLOSING_DUE_AT.name(), eveningOf(fact.until())));
    }

    private Date answerBy(String closing) {
        return eveningOf(closings.answerBy(closing));
    }

    private Date eveningOf(LocalDate day) {
        return Date.from(hours.eveningOf(day));
    }

    /** It may be empty a second time, after somebody's start was told late. */
    @EventListener
    void on(ServiceEmptied fact) {
        messages.tellIfWaiting(ServiceEmptyingProcess.SERVICE_EMPTIED, fact.reference());
    }

    /** It may have emptied while the closing waited for another day: it hears of it the next morning at the latest. */
    @EventListener
    void on(TimePassed day) {
        closings.empty().forEach(closing -> messages.tellIfWaiting(ServiceEmptyingProcess.SERVICE_EMPTIED, closing));
    }
}
