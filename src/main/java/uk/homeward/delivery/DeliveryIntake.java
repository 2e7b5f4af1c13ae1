package uk.homeward.delivery;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;

/** Takes in the care of packages that run already. Nothing has happened to it: nobody is told. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DeliveryIntake {

    private final Deliveries deliveries;
    private final EntityManager entities;

    DeliveryIntake(Deliveries deliveries, EntityManager entities) {
        this.deliveries = deliveries;
        this.entities = entities;
    }

    /** @param lastDay nothing where no end is known */
    public record Part(ElementTerms given, @Nullable LocalDate lastDay) {}

    /** @param parts in the order in which they began */
    public record Care(String packageReference, List<Part> parts) {}

    public void bringIn(List<Care> told) {
        for (Care care : told) {
            Delivery delivery = new Delivery(Reference.PACKAGE.id(care.packageReference()));
            care.parts().forEach(part -> delivery.bringIn(part.given(), part.lastDay()));
            deliveries.save(delivery);
        }
        entities.flush();
        entities.clear();
    }
}
