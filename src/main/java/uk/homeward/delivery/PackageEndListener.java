package uk.homeward.delivery;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageFact.EndCorrected;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;

/** A package that is over needs no visits any more. */
@Component
class PackageEndListener {

    private final DeliveryEndings endings;

    PackageEndListener(DeliveryEndings endings) {
        this.endings = endings;
    }

    /** When the package lives in the engine again, so that a stay in hospital is waited for. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PackageGoesOn fact) {
        endings.goOn(fact.reference(), fact.endedOn(), fact.supportWentOn());
    }

    @EventListener
    void on(PackageClosed fact) {
        endings.endWithPackage(fact.reference(), fact.endedOn(), fact.end().label());
    }

    @EventListener
    void on(EndCorrected fact) {
        endings.endWithPackage(fact.reference(), fact.lastDay(), fact.reason());
    }
}
