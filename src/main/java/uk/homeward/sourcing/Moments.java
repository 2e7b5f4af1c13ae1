package uk.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Counts by the council's rules what an act leads to now. */
@Component
class Moments {

    private final OpeningHours opening;
    private final SourcingRules rules;
    private final Clock clock;

    Moments(OpeningHours opening, SourcingRules rules, Clock clock) {
        this.opening = opening;
        this.rules = rules;
        this.clock = clock;
    }

    /** In whole seconds, so that a timer and the record have the same moment. */
    Moment now(Urgency urgency) {
        Instant now = clock.instant();
        Instant whole = now.truncatedTo(ChronoUnit.SECONDS);
        return new Moment(
                now,
                opening.after(whole, rules.responseHours(urgency)),
                opening.after(whole, rules.choiceHours()),
                whole.plus(Duration.ofHours(rules.startHours())));
    }
}
