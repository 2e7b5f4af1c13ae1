package uk.homeward.movein;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageStarted;

/** What was met as another council met it is met under our own plan, or not needed any more. */
@Component
@Transactional
class MoveInListener {

    private final MoveInService moves;

    MoveInListener(MoveInService moves) {
        this.moves = moves;
    }

    @EventListener
    public void on(PackageStarted fact) {
        moves.ownPlanBegan(fact.reference(), fact.startedOn());
    }

    @EventListener
    public void on(PackageClosed fact) {
        moves.packageOver(fact.reference(), fact.endedOn(), fact.end().label());
    }
}
