package uk.homeward.delivery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One package in a transaction of its own. */
@Component
@Transactional
class CoverageFollower {

    private final Deliveries deliveries;
    private final BreachRegister breaches;

    CoverageFollower(Deliveries deliveries, BreachRegister breaches) {
        this.deliveries = deliveries;
        this.breaches = breaches;
    }

    public void follow(long packageId) {
        deliveries
                .findLocked(packageId)
                .ifPresent(delivery -> breaches.follow(
                        delivery.packageReference(), delivery.rota().coverage()));
    }
}
