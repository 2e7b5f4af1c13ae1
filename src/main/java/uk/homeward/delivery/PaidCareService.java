package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person arranges the care with a direct payment: from a visit on they answer for all of them. */
@Service
@Transactional
public class PaidCareService {

    private static final String BY_THE_PERSON = "The person, with a direct payment";

    private final DeliveryStore store;
    private final PlanVisits plan;

    PaidCareService(DeliveryStore store, PlanVisits plan) {
        this.store = store;
        this.plan = plan;
    }

    /**
     * Whoever made the visits until then makes the last one before it, and none after: no gap, and nothing twice. Where
     * support had lapsed, or nobody had begun with it, what the plan asks for is needed from then on.
     *
     * @return the number of the part of the package
     */
    public int takeOver(String packageReference, LocalDateTime first) {
        Delivery delivery = store.takeOrBegin(packageReference);
        ElementTerms terms = new ElementTerms(
                ElementKind.DIRECT_PAYMENT,
                null,
                BY_THE_PERSON,
                BigDecimal.ZERO,
                null,
                plan.notYetIn(delivery.rota(), packageReference),
                first.toLocalDate(),
                true);
        return store.begin(delivery, terms.firstDay(), one -> one.takeOver(terms, first));
    }
}
