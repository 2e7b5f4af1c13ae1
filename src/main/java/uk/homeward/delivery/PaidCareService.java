package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.delivery.DeliveryFact.ElementBegan;
import uk.homeward.reference.Reference;

/** The person arranges the care with a direct payment: from a visit on they answer for all of them. */
@Service
@Transactional
public class PaidCareService {

    private static final String BY_THE_PERSON = "The person, with a direct payment";

    private final Deliveries deliveries;
    private final BreachRegister breaches;
    private final PlanVisits plan;
    private final ApplicationEventPublisher facts;

    PaidCareService(Deliveries deliveries, BreachRegister breaches, PlanVisits plan, ApplicationEventPublisher facts) {
        this.deliveries = deliveries;
        this.breaches = breaches;
        this.plan = plan;
        this.facts = facts;
    }

    /**
     * Whoever made the visits until then makes the last one before it, and none after: no gap, and nothing twice. Where
     * support had lapsed, or nobody had begun with it, what the plan asks for is needed from then on.
     *
     * @return the number of the part of the package
     */
    public int takeOver(String packageReference, LocalDateTime first) {
        long number = Reference.PACKAGE.id(packageReference);
        Delivery delivery = deliveries.findLocked(number).orElseGet(() -> new Delivery(number));
        ElementTerms terms = new ElementTerms(
                ElementKind.DIRECT_PAYMENT,
                null,
                BY_THE_PERSON,
                BigDecimal.ZERO,
                null,
                plan.notYetIn(delivery.rota(), packageReference),
                first.toLocalDate(),
                true);
        Element begun = delivery.takeOver(terms, first);
        deliveries.saveAndFlush(delivery);
        breaches.follow(packageReference, delivery.rota().coverage());
        facts.publishEvent(
                new ElementBegan(packageReference, begun.number(), begun.providerName(), first.toLocalDate()));
        return begun.number();
    }
}
