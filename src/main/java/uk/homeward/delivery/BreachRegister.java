package uk.homeward.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.DeliveryFact.VisitsCovered;
import uk.homeward.delivery.DeliveryFact.VisitsUncovered;
import uk.homeward.reference.Reference;

/**
 * Planned visits for which not exactly one provider answers: found by the act that leaves them, also when it is told late,
 * and by each day's check.
 */
@Component
class BreachRegister {

    /** How late a fact may be told for its visits to be looked at one by one. */
    private static final int DAYS_BACK = 28;

    private final BreachStore breaches;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BreachRegister(BreachStore breaches, ApplicationEventPublisher facts, Clock clock) {
        this.breaches = breaches;
        this.facts = facts;
        this.clock = clock;
    }

    /** What is wrong is told once; what turns out to be right is no breach any more. */
    void follow(String packageReference, Coverage coverage) {
        long number = Reference.PACKAGE.id(packageReference);
        List<FoundBreach> known = breaches.open(number);
        Set<FoundBreach> wrong = coverage.gapsFrom(LocalDate.now(clock).minusDays(DAYS_BACK)).stream()
                .map(FoundBreach::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<FoundBreach> news =
                wrong.stream().filter(one -> !known.contains(one)).toList();
        List<FoundBreach> mended = known.stream()
                .filter(one -> !Objects.equals(
                        one,
                        coverage.at(one.visit(), one.at()).map(FoundBreach::of).orElse(null)))
                .toList();
        news.forEach(one -> breaches.add(number, one));
        mended.forEach(one -> breaches.mend(number, one));
        if (!news.isEmpty()) {
            facts.publishEvent(new VisitsUncovered(packageReference, news.get(0).at(), news.size()));
        } else if (!mended.isEmpty() && mended.size() == known.size()) {
            facts.publishEvent(new VisitsCovered(packageReference));
        }
    }
}
