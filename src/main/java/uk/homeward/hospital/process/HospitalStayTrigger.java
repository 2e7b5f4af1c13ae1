package uk.homeward.hospital.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.hospital.StayFact.ReturnedHome;

/** Tells the process of a stay that the person is home. */
@Component
class HospitalStayTrigger {

    private final MessageCorrelator messages;

    HospitalStayTrigger(MessageCorrelator messages) {
        this.messages = messages;
    }

    /** Nothing waits where a broker told it when the hold period was over: then the process knows already. */
    @EventListener
    void on(ReturnedHome fact) {
        messages.tellIfWaiting(HospitalStayProcess.RETURNED_HOME, fact.reference());
    }
}
