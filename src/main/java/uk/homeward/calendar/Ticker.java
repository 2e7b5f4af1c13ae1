package uk.homeward.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class Ticker {

    private final Clock clock;
    private final ApplicationEventPublisher events;

    Ticker(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT30S")
    void tick() {
        events.publishEvent(new TimePassed(LocalDate.now(clock)));
    }
}
