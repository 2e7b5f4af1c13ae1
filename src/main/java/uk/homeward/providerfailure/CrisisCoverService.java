package uk.homeward.providerfailure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.SuccessorSearch;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** One person whose provider failed: first what stops, then who makes the visits from the next one on. */
@Service
@Transactional
public class CrisisCoverService {

    private final AffectedPeople affected;
    private final DeliveryService delivery;
    private final HandOverService handOvers;
    private final SuccessorSearch successors;
    private final Providers providers;
    private final FailureSettlement settlement;

    CrisisCoverService(
            AffectedPeople affected,
            DeliveryService delivery,
            HandOverService handOvers,
            SuccessorSearch successors,
            Providers providers,
            FailureSettlement settlement) {
        this.affected = affected;
        this.delivery = delivery;
        this.handOvers = handOvers;
        this.successors = successors;
        this.providers = providers;
        this.settlement = settlement;
    }

    /**
     * Its visits are without anybody from the moment that was told. Done twice, it changes nothing more.
     *
     * @return when the first of them is due; nothing where nobody has to cover it any more
     */
    public Optional<Instant> recordStop(String packageReference) {
        List<ProviderFailure> running = settlement.runningOf(packageReference);
        running.forEach(failure ->
                delivery.stoppedAll(packageReference, failure.providerCode(), failure.lastVisit(), failure.reason()));
        // Whoever follows may come before the next visit.
        settlement.coveredElsewhere(packageReference);
        return settlement.runningOf(packageReference).stream().findFirst().map(first -> {
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
        if (settlement.runningOf(packageReference).isEmpty()) {
            throw new Conflict("This person is covered already. Open the case to see by whom.");
        }
        settlement.settle(
                packageReference, CoverStatus.COVERED, providers.name(String.valueOf(cover.provider())), cover);
        handOvers.cover(packageReference, cover.checked());
        successors.look(packageReference);
    }
}
