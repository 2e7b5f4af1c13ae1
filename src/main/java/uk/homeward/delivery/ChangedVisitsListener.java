package uk.homeward.delivery;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageFact.PlanFollowed;

/**
 * Another plan was agreed: from its day on its visits are the ones that whoever gives care has to make. Where support has
 * lapsed nobody gives it, and somebody is looked for.
 */
@Component
class ChangedVisitsListener {

    private final DeliveryService delivery;
    private final PlanVisits visits;
    private final SuccessorSearch successors;

    ChangedVisitsListener(DeliveryService delivery, PlanVisits visits, SuccessorSearch successors) {
        this.delivery = delivery;
        this.visits = visits;
        this.successors = successors;
    }

    @EventListener
    void on(PlanFollowed fact) {
        LocalDate from = fact.approval().countsFrom();
        if (from == null) {
            return;
        }
        if (delivery.find(fact.reference()).isPresent() && delivery.isOver(fact.reference())) {
            successors.look(fact.reference());
        } else {
            delivery.replan(
                    fact.reference(),
                    visits.of(fact.reference()),
                    fact.approval().planReference(),
                    from);
        }
    }
}
