package uk.homeward.sourcing;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageFact.PackageApproved;
import uk.homeward.gate.GateService;

/** Asks the gate once for each new package, before anybody is looked for: what it refuses is not approved. */
@Component
class ShortTermFirstListener {

    private final CarePackageService packages;
    private final GateService gate;

    ShortTermFirstListener(CarePackageService packages, GateService gate) {
        this.packages = packages;
        this.gate = gate;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void on(PackageApproved fact) {
        var unused = gate.expectLongTermAllowed(packages.find(fact.reference()).personReference());
    }
}
