package uk.homeward.packageend.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.packageend.PackageEndFact.PackageEndDecided;
import uk.homeward.packageend.PackageEndFact.PackageEndWithdrawn;

/** Asks a social worker to close a package whose end is decided, and no longer where that is withdrawn. */
@Component
class PackageEndTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;
    private final Clock clock;

    PackageEndTrigger(MessageCorrelator messages, WorkingHours hours, Clock clock) {
        this.messages = messages;
        this.hours = hours;
        this.clock = clock;
    }

    @EventListener
    void on(PackageEndDecided fact) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = fact.lastDay().isBefore(today) ? today : fact.lastDay();
        messages.beginBeside(
                "PackageEndDecided", fact.reference(), Map.of("closeDueAt", Date.from(hours.eveningOf(due))));
    }

    /** Nothing waits where it was closed. */
    @EventListener
    void on(PackageEndWithdrawn fact) {
        messages.tellIfWaiting("PackageEndWithdrawn", fact.reference());
    }
}
