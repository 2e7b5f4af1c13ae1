package uk.homeward.providerfailure;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.delivery.DeliveryFact.VisitsCovered;

/** Whoever was to be covered may be seen to on their case, or need nobody any more: no task stays that nothing can answer. */
@Component
@Transactional
class CareListener {

    private final CrisisCoverService cover;

    CareListener(CrisisCoverService cover) {
        this.cover = cover;
    }

    @EventListener
    public void on(VisitsCovered fact) {
        cover.coveredElsewhere(fact.reference());
    }

    /** Before its visits are needed no more, which would look like cover. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(PackageClosed fact) {
        cover.notNeeded(fact.reference());
    }
}
