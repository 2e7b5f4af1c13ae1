package uk.homeward.sourcing;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageFact.PackageApproved;

/** Asks the gate once for each new package, before anybody is looked for: what it refuses is not approved. */
@Component
class ShortTermFirstListener {

    private final CarePackageService packages;
    private final LongTermStart longTerm;

    ShortTermFirstListener(CarePackageService packages, LongTermStart longTerm) {
        this.packages = packages;
        this.longTerm = longTerm;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void on(PackageApproved fact) {
        longTerm.expectAllowed(packages.find(fact.reference()).personReference());
    }
}
