package uk.homeward.provision;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.CapacityService;
import uk.homeward.funding.CommitmentService;

/**
 * The one order in which places and money are locked: all places before any money, places by their service. Whoever touches
 * one service alone keeps it by asking for the place first; whoever touches several has to hold all of them beforehand,
 * so that two who give back where the other takes never wait for each other.
 */
@Component
class ProvisionLocks {

    private final CapacityService capacity;
    private final CommitmentService money;

    ProvisionLocks(CapacityService capacity, CommitmentService money) {
        this.capacity = capacity;
        this.money = money;
    }

    /**
     * @param references of what has a place, or waits for one
     * @param requests what is asked for beside it
     */
    void hold(Collection<String> references, Collection<ProvisionRequest> requests) {
        if (references.size() + requests.size() < 2) {
            return;
        }
        Set<String> services = new TreeSet<>(capacity.servicesOf(references));
        requests.forEach(request -> services.add(request.service()));
        capacity.hold(services);
        money.hold(references, services);
    }
}
