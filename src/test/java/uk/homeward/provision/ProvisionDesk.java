package uk.homeward.provision;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.MemoryTransactions;
import uk.homeward.capacity.CapacityDesk;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.council.CouncilProfile;
import uk.homeward.funding.FundingRules;
import uk.homeward.funding.MoneyDesk;

/** Places and money in memory, real in everything but the database. */
public final class ProvisionDesk {

    public final CapacityDesk places;
    public final MoneyDesk money;
    public final ProvisionService provision;
    public final ProvisionReturnService returns;
    public final PlannedProvisionService planned;

    /** @param subjects may still be empty: who asks is looked up when it does */
    public ProvisionDesk(
            List<ProvisionSubject> subjects,
            CouncilProfile council,
            CapacityRules capacity,
            FundingRules funding,
            Clock clock,
            MemoryTransactions memory,
            ApplicationEventPublisher facts) {
        places = new CapacityDesk(council, capacity, clock, memory, fact -> tell(fact, facts));
        money = new MoneyDesk(council, funding, capacity, clock, memory, facts);
        ProvisionLocks locks = new ProvisionLocks(places.capacity, money.commitments);
        ProvisionSubjects asking = new ProvisionSubjects(subjects);
        planned = new PlannedProvisionService(asking, places.replanning, money.planned);
        returns = new ProvisionReturnService(places.returns, money.commitments);
        provision = new ProvisionService(
                asking,
                places.capacity,
                places.occupancy,
                places.spots,
                new ProvisionMoney(money.commitments, capacity),
                money.commitments,
                locks,
                new BeforeCommit(locks));
    }

    /** First the money follows, then whoever waits. */
    private void tell(Object fact, ApplicationEventPublisher facts) {
        if (fact instanceof PlaceFound found) {
            provision.on(found);
        }
        facts.publishEvent(fact);
    }
}
