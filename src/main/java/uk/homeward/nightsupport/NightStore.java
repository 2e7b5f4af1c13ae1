package uk.homeward.nightsupport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.refusal.NotFound;

/** Support at night, and the facts about it. */
@Component
class NightStore {

    private final NightSupports nights;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    NightStore(NightSupports nights, ApplicationEventPublisher facts, Clock clock) {
        this.nights = nights;
        this.facts = facts;
        this.clock = clock;
    }

    Optional<NightSupport> find(String assessmentReference) {
        return nights.findById(assessmentReference);
    }

    NightSupport load(String assessmentReference) {
        return find(assessmentReference)
                .orElseThrow(() -> new NotFound("No nights are looked at under this reference. Check it."));
    }

    NightSupport keep(NightSupport support) {
        return nights.saveAndFlush(support);
    }

    void announce(NightFact fact) {
        facts.publishEvent(fact);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
