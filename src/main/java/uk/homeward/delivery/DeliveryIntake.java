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

    /**
     * It was so before anybody told it here; what it gives is its own.
     *
     * @param lastDay nothing where no end is known
     */
    public record Part(ElementTerms given, @Nullable LocalDate lastDay) {

        void into(Delivery delivery) {
            if (lastDay == null) {
                delivery.begin(given);
                return;
            }
            Element begun = delivery.book().add(given);
            Rota rota = delivery.rota();
            rota.takeFor(
                    begun.number(),
                    rota.need(given.visits(), given.firstDay(), lastDay),
                    given.firstDay().atStartOfDay(),
                    lastDay.atTime(Delivery.END_OF_DAY));
            delivery.book().keep(begun.ended(lastDay, ElementEnd.NO_LONGER_NEEDED, null));
        }
    }

    /** @param parts in the order in which they began */
    public record Care(String packageReference, List<Part> parts) {}

    public void bringIn(List<Care> told) {
        for (Care care : told) {
            Delivery delivery = new Delivery(Reference.PACKAGE.id(care.packageReference()));
            care.parts().forEach(part -> part.into(delivery));
            deliveries.save(delivery);
        }
        entities.flush();
        entities.clear();
    }
}
