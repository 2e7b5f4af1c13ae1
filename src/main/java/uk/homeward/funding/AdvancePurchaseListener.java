package uk.homeward.funding;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.PlaceFact.CapacityChanged;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingFact.ContractAwarded;
import uk.homeward.funding.FundingFact.ContractExtended;

/** A year begins, a contract is awarded or extended, people join or leave: what is bought in advance follows. */
@Component
class AdvancePurchaseListener {

    private static final Logger log = LoggerFactory.getLogger(AdvancePurchaseListener.class);

    private final AdvancePurchaseService purchases;
    private final CouncilProfile council;

    AdvancePurchaseListener(AdvancePurchaseService purchases, CouncilProfile council) {
        this.purchases = purchases;
        this.council = council;
    }

    @EventListener({TimePassed.class, ApplicationReadyEvent.class})
    void renew() {
        council.services().stream().map(ServiceDefinition::code).forEach(this::renew);
    }

    /** One transaction a service: what fails in one is tried again next time, and hinders no other. */
    private void renew(String service) {
        try {
            purchases.follow(service);
        } catch (RuntimeException failed) {
            log.warn(
                    "What is bought in advance of {} could not be committed: {}",
                    service,
                    failed.getClass().getName());
        }
    }

    @EventListener
    void on(ContractAwarded fact) {
        purchases.buy(fact.reference());
    }

    @EventListener
    void on(ContractExtended fact) {
        purchases.buy(fact.reference());
    }

    /** A contract is varied within its budget; who has joined the team is there, and a shortage is told. */
    @EventListener
    void on(CapacityChanged fact) {
        if (fact.source() == ContractSource.BLOCK && fact.amount().signum() > 0) {
            purchases.buy(fact.reference());
        } else {
            purchases.follow(fact.reference());
        }
    }
}
