package uk.homeward.directpayment.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.directpayment.DirectPaymentFact.DirectPaymentBegun;
import uk.homeward.directpayment.DirectPaymentFact.PaymentOver;
import uk.homeward.directpayment.PaymentStatus;
import uk.homeward.engine.MessageCorrelator;

/** Begins the life of a direct payment beside that of its package, and ends it. */
@Component
class DirectPaymentTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;

    DirectPaymentTrigger(MessageCorrelator messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    /** From where it stands. */
    @EventListener
    void on(DirectPaymentBegun fact) {
        PaymentStatus from = fact.status() == PaymentStatus.ENDING ? PaymentStatus.LIVE : fact.status();
        messages.beginBeside(
                "DirectPaymentBegun",
                fact.reference(),
                Map.of("paymentStatus", from.name(), "setUpDueAt", Date.from(hours.eveningOf(fact.nextBy()))));
    }

    @EventListener
    void on(PaymentOver fact) {
        messages.tellIfWaiting(DirectPaymentProcess.PAYMENT_OVER, fact.reference());
    }
}
