package uk.homeward.delivery;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;

/** A package that is over needs no visits any more. */
@Component
class PackageEndListener {

    private final DeliveryService delivery;

    PackageEndListener(DeliveryService delivery) {
        this.delivery = delivery;
    }

    @EventListener
    void on(PackageGoesOn fact) {
        delivery.goOn(fact.reference(), fact.endedOn(), fact.supportWentOn());
    }

    @EventListener
    void on(PackageClosed fact) {
        delivery.finish(fact.reference(), fact.endedOn(), fact.end().label());
    }
}
