package uk.homeward.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;

/** A package that is over needs no visits any more. */
@Component
class PackageEndListener {

    private final DeliveryService delivery;
    private final Clock clock;

    PackageEndListener(DeliveryService delivery, Clock clock) {
        this.delivery = delivery;
        this.clock = clock;
    }

    @EventListener
    void on(PackageGoesOn fact) {
        delivery.goOn(fact.reference(), fact.endedOn(), fact.supportWentOn());
    }

    @EventListener
    void on(PackageClosed fact) {
        delivery.finish(fact.reference(), LocalDate.now(clock), fact.end().label());
    }
}
