package uk.homeward.providerfailure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.SuccessorSearch;
import uk.homeward.providerfailure.FailureFact.CrisisCovered;
import uk.homeward.providerfailure.FailureFact.FailureOver;
import uk.homeward.providerfailure.FailureFact.ProviderCameBack;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** One person whose provider failed: first what stops, then who makes the visits from the next one on. */
@Service
@Transactional
public class CrisisCoverService {

    private final Failures failures;
    private final AffectedPeople affected;
    private final DeliveryService delivery;
    private final HandOverService handOvers;
    private final SuccessorSearch successors;
    private final Providers providers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CrisisCoverService(
            Failures failures,
            AffectedPeople affected,
            DeliveryService delivery,
            HandOverService handOvers,
            SuccessorSearch successors,
            Providers providers,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.failures = failures;
        this.affected = affected;
        this.delivery = delivery;
        this.handOvers = handOvers;
        this.successors = successors;
        this.providers = providers;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Its visits are without anybody from the moment that was told. Done twice, it changes nothing more.
     *
     * @return when the first of them is due; nothing where nobody has to cover it any more
     */
    public Optional<Instant> recordStop(String packageReference) {
        List<ProviderFailure> running = runningOf(packageReference);
        running.forEach(failure ->
                delivery.stoppedAll(packageReference, failure.providerCode(), failure.lastVisit(), failure.reason()));
        // Whoever follows may come before the next visit.
        coveredElsewhere(packageReference);
        return runningOf(packageReference).stream().findFirst().map(first -> {
            DeliveryView care = delivery.find(packageReference).orElseThrow();
            LocalDateTime next = care.uncovered().stream().findFirst().orElse(first.lastVisit());
            affected.nextVisit(
                    Reference.PACKAGE.id(packageReference),
                    next,
                    care.visits().stream().anyMatch(visit -> visit.timeCritical() && visit.madeBy() == null));
            return next.atZone(WorkingHours.ZONE).toInstant();
        });
    }

    /**
     * @throws Conflict where the person is covered already
     * @throws uk.homeward.refusal.Refusal where whoever is chosen may not have the work
     */
    public void cover(String packageReference, CrisisCover cover) {
        if (runningOf(packageReference).isEmpty()) {
            throw new Conflict("This person is covered already. Open the case to see by whom.");
        }
        settle(packageReference, CoverStatus.COVERED, providers.name(String.valueOf(cover.provider())), cover);
        handOvers.cover(packageReference, cover.checked());
        successors.look(packageReference);
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

    /** Whoever is not covered yet has their provider again; the others stay where they are. */
    public void cameBack(String reference, @Nullable LocalDateTime firstVisit, @Nullable String reason) {
        ProviderFailure failure =
                failures.findById(Reference.FAILURE.id(reference)).orElseThrow(Reference.FAILURE::unknown);
        LocalDateTime first = Wording.answered(
                "firstVisit", firstVisit, "Give the day and the time of the first visit that it makes again.");
        failure.expectRunning();
        for (long packageId : affected.toCover(failure.number())) {
            String carePackage = Reference.PACKAGE.of(packageId);
            settle(carePackage, CoverStatus.PROVIDER_BACK, providers.name(failure.providerCode()), null);
            if (delivery.hasNobody(carePackage)) {
                handOvers.restore(carePackage, failure.providerCode(), first);
            }
        }
        facts.publishEvent(new ProviderCameBack(reference, reference, failure.providerCode(), reason));
    }

    /** Several providers of one person can fail at once: whoever makes the visits then answers them all. */
    private void settle(String packageReference, CoverStatus as, @Nullable String by, @Nullable CrisisCover cover) {
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

    private List<ProviderFailure> runningOf(String packageReference) {
        return affected.runningOf(Reference.PACKAGE.id(packageReference)).stream()
                .flatMap(number -> failures.findById(number).stream())
                .toList();
    }
}
