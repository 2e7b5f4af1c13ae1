package uk.homeward.delivery;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.DeliveryFact.ElementBegan;
import uk.homeward.reference.Reference;

/** Whoever changes the care of a package is alone with it; after each act its breaches are what they are then. */
@Component
class DeliveryStore {

    private final Deliveries deliveries;
    private final BreachRegister breaches;
    private final ApplicationEventPublisher facts;

    DeliveryStore(Deliveries deliveries, BreachRegister breaches, ApplicationEventPublisher facts) {
        this.deliveries = deliveries;
        this.breaches = breaches;
        this.facts = facts;
    }

    /** Nothing where nobody ever gave care. */
    Optional<Delivery> take(String packageReference) {
        return deliveries.findLocked(Reference.PACKAGE.id(packageReference));
    }

    Delivery takeOrBegin(String packageReference) {
        return take(packageReference).orElseGet(() -> new Delivery(Reference.PACKAGE.id(packageReference)));
    }

    void keep(Delivery delivery) {
        deliveries.saveAndFlush(delivery);
        breaches.follow(delivery.packageReference(), delivery.rota().coverage());
    }

    /**
     * Somebody gives more of the care from a day on, whoever gave any before.
     *
     * @return the number of the part of the package
     */
    int begin(Delivery delivery, LocalDate firstDay, Function<Delivery, Element> act) {
        Element begun = act.apply(delivery);
        keep(delivery);
        facts.publishEvent(
                new ElementBegan(delivery.packageReference(), begun.number(), begun.providerName(), firstDay));
        return begun.number();
    }
}
