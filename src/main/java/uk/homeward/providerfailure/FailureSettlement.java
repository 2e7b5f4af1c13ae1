package uk.homeward.providerfailure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.providerfailure.FailureFact.CrisisCovered;
import uk.homeward.providerfailure.FailureFact.FailureOver;
import uk.homeward.reference.Reference;

/** Nobody has to cover a person any more; the failure is over with the last of them. */
@Component
@Transactional
class FailureSettlement {

    private final Failures failures;
    private final AffectedPeople affected;
    private final DeliveryService delivery;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FailureSettlement(
            Failures failures,
            AffectedPeople affected,
            DeliveryService delivery,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.failures = failures;
        this.affected = affected;
        this.delivery = delivery;
        this.facts = facts;
        this.clock = clock;
    }

    /** Several providers of one person can fail at once: whoever makes the visits then answers them all. */
    void settle(String packageReference, CoverStatus as, @Nullable String by, @Nullable CrisisCover cover) {
        for (ProviderFailure failure : runningOf(packageReference)) {
            affected.settle(failure.number(), Reference.PACKAGE.id(packageReference), as, by, cover);
            facts.publishEvent(new CrisisCovered(failure.reference(), packageReference, by));
            endIfNobodyIsLeft(failure);
        }
    }

    /** Two who are covered at the same moment wait for each other here, so that one of them is the last. */
    private void endIfNobodyIsLeft(ProviderFailure held) {
        ProviderFailure failure = failures.findLocked(held.number()).orElseThrow();
        if (affected.count(failure.number(), true) == 0 && failure.end(LocalDate.now(clock))) {
            failures.saveAndFlush(failure);
            facts.publishEvent(new FailureOver(failure.reference(), failure.reference()));
        }
    }

    List<ProviderFailure> runningOf(String packageReference) {
        return affected.runningOf(Reference.PACKAGE.id(packageReference)).stream()
                .flatMap(number -> failures.findById(number).stream())
                .toList();
    }

    /** Somebody else saw to it, on the case itself. */
    void coveredElsewhere(String packageReference) {
        if (delivery.isOver(packageReference)) {
            notNeeded(packageReference);
        } else if (!delivery.hasNobody(packageReference)) {
            settle(packageReference, CoverStatus.COVERED, null, null);
        }
    }

    /** Nothing is needed any more: nobody has to cover it. */
    void notNeeded(String packageReference) {
        settle(packageReference, CoverStatus.NOT_NEEDED, null, null);
    }
}
