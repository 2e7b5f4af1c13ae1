package uk.homeward.delivery;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.sourcing.SourcingFact.ProviderStarted;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.StartedCare;

/** Whoever was looked for has started: from its first day it answers for the visits that it was awarded. */
@Component
class StartedCareListener {

    private final DeliveryService delivery;
    private final SourcingLookup sourcing;

    StartedCareListener(DeliveryService delivery, SourcingLookup sourcing) {
        this.delivery = delivery;
        this.sourcing = sourcing;
    }

    @EventListener
    void on(ProviderStarted fact) {
        StartedCare care = sourcing.started(fact.reference(), fact.award());
        delivery.begin(
                fact.caseReference(),
                new ElementTerms(
                        ElementKind.HOME_CARE,
                        care.providerCode(),
                        care.providerName(),
                        care.hours(),
                        care.ratePerHour(),
                        care.visits().stream()
                                .map(visit -> PlanVisits.need(care.planReference(), visit))
                                .toList(),
                        fact.startedOn(),
                        true));
    }
}
