package uk.homeward.providerfailure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
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
     * @return when the first of them is due
     */
    public Instant recordStop(String packageReference) {
        ProviderFailure failure = failureOf(packageReference);
        delivery.stoppedAll(packageReference, failure.providerCode(), failure.lastVisit(), failure.reason());
        DeliveryView care = delivery.find(packageReference).orElseThrow();
        LocalDateTime next = care.uncovered().stream().findFirst().orElse(failure.lastVisit());
        affected.nextVisit(
                failure.number(),
                Reference.PACKAGE.id(packageReference),
                next,
                care.visits().stream().anyMatch(visit -> visit.timeCritical() && visit.madeBy() == null));
        return next.atZone(WorkingHours.ZONE).toInstant();
    }

    /** @throws uk.homeward.refusal.Refusal where whoever is chosen may not have the work */
    public void cover(String packageReference, @Nullable String provider, @Nullable LocalDateTime firstVisit) {
        ProviderFailure failure = failureOf(packageReference);
        handOvers.cover(packageReference, new Successor(provider, null, firstVisit));
        String name = providers.name(String.valueOf(provider));
        settle(failure, packageReference, CoverStatus.COVERED, name, firstVisit);
        facts.publishEvent(new CrisisCovered(failure.reference(), packageReference, name));
        successors.look(packageReference);
        endIfNobodyIsLeft(failure);
    }

    /** Whoever is not covered yet has their provider again; the others stay where they are. */
    public void cameBack(String reference, @Nullable LocalDateTime firstVisit, @Nullable String reason) {
        ProviderFailure failure =
                failures.findById(Reference.FAILURE.id(reference)).orElseThrow(Reference.FAILURE::unknown);
        LocalDateTime first = Wording.answered(
                "firstVisit", firstVisit, "Give the day and the time of the first visit that it makes again.");
        if (!failure.isRunning()) {
            throw new Conflict(
                    "Everybody is covered already. Hand care over where somebody is to have this provider again.");
        }
        for (long packageId : affected.toCover(failure.number())) {
            String carePackage = Reference.PACKAGE.of(packageId);
            handOvers.restore(carePackage, failure.providerCode(), first);
            settle(failure, carePackage, CoverStatus.PROVIDER_BACK, providers.name(failure.providerCode()), first);
            facts.publishEvent(new CrisisCovered(reference, carePackage, providers.name(failure.providerCode())));
        }
        facts.publishEvent(new ProviderCameBack(reference, reference, failure.providerCode(), reason));
        endIfNobodyIsLeft(failure);
    }

    /** The package is over: nobody has to cover it. */
    public void notNeeded(String packageReference) {
        affected.runningOf(Reference.PACKAGE.id(packageReference)).ifPresent(number -> {
            ProviderFailure failure = failures.findById(number).orElseThrow();
            settle(failure, packageReference, CoverStatus.NOT_NEEDED, null, null);
            endIfNobodyIsLeft(failure);
        });
    }

    private void settle(
            ProviderFailure failure,
            String packageReference,
            CoverStatus as,
            @Nullable String by,
            @Nullable LocalDateTime from) {
        affected.settle(failure.number(), Reference.PACKAGE.id(packageReference), as, by, from);
    }

    /** Two who are covered at the same moment wait for each other here, so that one of them is the last. */
    private void endIfNobodyIsLeft(ProviderFailure held) {
        ProviderFailure failure = failures.findLocked(held.number()).orElseThrow();
        if (affected.count(failure.number(), true) == 0 && failure.end(LocalDate.now(clock))) {
            failures.saveAndFlush(failure);
            facts.publishEvent(new FailureOver(failure.reference(), failure.reference()));
        }
    }

    private ProviderFailure failureOf(String packageReference) {
        return affected.runningOf(Reference.PACKAGE.id(packageReference))
                .flatMap(failures::findById)
                .orElseThrow(() -> new Conflict("This person is covered already. Open the case to see by whom."));
    }
}
