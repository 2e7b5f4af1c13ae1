package uk.homeward.transfer.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.transfer.TransferFact.MarketGapFilled;
import uk.homeward.transfer.TransferFact.MarketGapFound;

/** A gap of the market is somebody's work from the day on which it is found until it is answered or filled. */
@Component
class MarketGapTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;

    MarketGapTrigger(MessageCorrelator messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    @EventListener
    void on(MarketGapFound fact) {
        messages.begin(
                MarketGapProcess.MARKET_GAP_FOUND,
                fact.reference(),
                Map.of(MarketGapProcess.GAP_DUE_AT.name(), Date.from(hours.eveningOf(fact.dueOn()))));
    }

    @EventListener
    void on(MarketGapFilled fact) {
        messages.tell(MarketGapProcess.MARKET_GAP_FILLED, fact.reference());
    }
}
