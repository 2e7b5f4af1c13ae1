package uk.homeward.delivery;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageFact.PlanFollowed;

/** Another plan was agreed while care is given: from its day on its visits are the ones that somebody has to make. */
@Component
class ChangedVisitsListener {

    private final DeliveryService delivery;
    private final PlanVisits visits;

    ChangedVisitsListener(DeliveryService delivery, PlanVisits visits) {
        this.delivery = delivery;
        this.visits = visits;
    }

    @EventListener
    void on(PlanFollowed fact) {
        LocalDate from = fact.approval().countsFrom();
        if (from != null) {
            delivery.replan(
                    fact.reference(),
                    visits.of(fact.reference()),
                    fact.approval().planReference(),
                    from);
        }
    }
}
