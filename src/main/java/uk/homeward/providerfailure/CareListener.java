package uk.homeward.providerfailure;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.delivery.DeliveryFact;
import uk.homeward.delivery.DeliveryFact.DeliveryFinished;
import uk.homeward.delivery.DeliveryFact.DeliveryGoesOn;
import uk.homeward.delivery.DeliveryFact.ElementBegan;
import uk.homeward.delivery.DeliveryFact.ElementHandedOver;
import uk.homeward.delivery.DeliveryFact.VisitsCovered;

/** Whoever was to be covered may be seen to on their case, or need nobody any more: no task stays that nothing can answer. */
@Component
@Transactional
class CareListener {

    private final FailureSettlement settlement;
    private final ProviderFailureService failures;

    CareListener(FailureSettlement settlement, ProviderFailureService failures) {
        this.settlement = settlement;
        this.failures = failures;
    }

    @EventListener
    public void on(DeliveryGoesOn fact) {
        failures.goesOn(fact.reference());
    }

    /** Nobody is missed in hospital: whoever begins meanwhile covers what is wanted afterwards. */
    @EventListener({VisitsCovered.class, ElementBegan.class, ElementHandedOver.class})
    public void on(DeliveryFact fact) {
        settlement.coveredElsewhere(fact.reference());
    }

    /** The package is over, or its support has lapsed. */
    @EventListener
    public void on(DeliveryFinished fact) {
        settlement.notNeeded(fact.reference());
    }
}
