package uk.homeward.decommissioning;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.decommissioning.DecommissioningFact.PersonMoved;
import uk.homeward.decommissioning.DecommissioningFact.SameWorkerTold;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;
import uk.homeward.shortterm.EpisodeFact.EpisodeOpened;
import uk.homeward.shortterm.EpisodeFact.SupportStarted;
import uk.homeward.shortterm.ServiceOccupants;

/** People whose support goes on in the service that takes over, with the same worker where that is possible. */
@Service
@Transactional
public class MoveService {

    private final DecommissioningStore store;
    private final ServiceOccupants occupants;
    private final MovedPersons moves;

    MoveService(DecommissioningStore store, ServiceOccupants occupants, MovedPersons moves) {
        this.store = store;
        this.occupants = occupants;
        this.moves = moves;
    }

    /** No record of a person passes before the security of the other service is accepted (KEN-31). */
    @EventListener
    public void on(EpisodeOpened fact) {
        store.all().stream()
                .filter(closing ->
                        !closing.status().isOver() && !closing.assurance().accepted())
                .filter(closing -> store.transition(store.plan(closing)).to().equals(fact.service())
                        && occupants.comesFrom(fact.reference(), closing.service()))
                .forEach(closing -> closing.assurance().expectAccepted(store.successor(closing)));
    }

    @EventListener
    public void on(SupportStarted fact) {
        store.all().stream()
                .filter(closing -> !closing.status().isOver())
                .forEach(closing -> look(closing, fact.reference()));
    }

    private void look(Decommissioning closing, String episode) {
        Plan plan = store.plan(closing);
        occupants
                .takenOver(
                        episode,
                        closing.service(),
                        store.transition(plan).to(),
                        plan.usual().clusterDays())
                .filter(moved ->
                        moves.findById(Reference.EPISODE.id(moved.reference())).isEmpty())
                .ifPresent(moved -> {
                    DecommissioningView.Move kept = moves.saveAndFlush(new MovedPerson(closing.number(), moved))
                            .view();
                    store.announce(
                            new PersonMoved(closing.reference(), kept.caseReference(), kept.movedOn(), kept.gapDays()));
                });
    }

    /** @param episode reference of the support that ended */
    public void tellWorker(String episode, @Nullable Boolean same, @Nullable String reason) {
        MovedPerson moved = moves.findById(Reference.EPISODE.id(episode))
                .orElseThrow(() ->
                        new NotFound("Nobody with this support moved. Open the page of the service to see who did."));
        moved.tellWorker(same, reason, Actor.name());
        DecommissioningView.Move kept = moves.saveAndFlush(moved).view();
        store.announce(new SameWorkerTold(episode, kept.caseReference(), Boolean.TRUE.equals(kept.sameWorker())));
    }
}
