package uk.homeward.delivery;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.sourcing.SourcingLookup;

/**
 * A team of the council gives long-term care only until a day: on it somebody else is looked for, and the team goes on meanwhile
 * (DER-11). Once for each day that was agreed.
 */
@Component
class KeptCareWatch {

    private final SourcingLookup sourcing;
    private final SuccessorSearch successors;
    private final List<CareHandOvers> handOvers;

    KeptCareWatch(SourcingLookup sourcing, SuccessorSearch successors, List<CareHandOvers> handOvers) {
        this.sourcing = sourcing;
        this.successors = successors;
        this.handOvers = handOvers;
    }

    @EventListener
    @Transactional
    public void on(TimePassed time) {
        sourcing.keptUntil(time.today()).stream()
                .filter(carePackage -> handOvers.stream().noneMatch(one -> one.decideAbout(carePackage)))
                .forEach(successors::look);
    }
}
