package uk.homeward.transfer.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.transfer.TransferFact.PaymentLive;
import uk.homeward.transfer.TransferFact.PersonReached;
import uk.homeward.transfer.TransferFact.PersonReturned;
import uk.homeward.transfer.TransferFact.PersonSettled;
import uk.homeward.transfer.TransferFact.TransferEnded;
import uk.homeward.transfer.TransferFact.TransferGoesOn;
import uk.homeward.transfer.TransferFact.TransferHeld;
import uk.homeward.transfer.TransferFact.TransferResumed;

/** Tells somebody's transfer what happened beside its tasks. */
@Component
class TransferTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;

    TransferTrigger(MessageCorrelator messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    @EventListener
    void on(TransferGoesOn fact) {
        messages.tellIfWaiting(TransferToPviProcess.TRANSFER_GOES_ON, fact.reference());
    }

    /** Beside the life of the area, which may be over. */
    @EventListener
    void on(TransferResumed fact) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(TransferToPviProcess.REVIEW_OUTCOME.name(), fact.follows().name());
        LocalDate again = fact.lookAgainOn();
        if (again != null) {
            facts.put(TransferToPviProcess.REBROKER_AT.name(), Date.from(hours.morningOf(again)));
        }
        messages.begin(TransferToPviProcess.TRANSFER_RESUMED, fact.reference(), facts);
    }

    /** It may be known before the letter was written. */
    @EventListener
    void on(PersonReached fact) {
        messages.tellIfWaiting(TransferToPviProcess.PERSON_REACHED_MESSAGE, fact.reference());
    }

    @EventListener
    void on(TransferHeld fact) {
        messages.tellIfWaiting(TransferToPviProcess.TRANSFER_HELD, fact.reference());
    }

    @EventListener
    void on(TransferEnded fact) {
        messages.tellIfWaiting(TransferToPviProcess.TRANSFER_ENDED, fact.reference());
    }

    @EventListener
    void on(PersonSettled fact) {
        messages.tellIfWaiting(TransferHandoverProcess.PERSON_SETTLED, fact.reference());
    }

    @EventListener
    void on(PersonReturned fact) {
        messages.tellIfWaiting(TransferHandoverProcess.PERSON_RETURNED, fact.reference());
    }

    @EventListener
    void on(PaymentLive fact) {
        messages.tellIfWaiting(TransferToPviProcess.PAYMENT_LIVE, fact.reference());
    }
}
