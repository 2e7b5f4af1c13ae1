package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.CapacityReport;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.SourceCapacity;

/** Which service to offer first, while another one closes. */
@Service
@Transactional(readOnly = true)
public class TriageProposals {

    private final DecommissioningStore store;
    private final DecommissioningLookup closings;
    private final CapacityReport capacity;

    TriageProposals(DecommissioningStore store, DecommissioningLookup closings, CapacityReport capacity) {
        this.store = store;
        this.closings = closings;
        this.capacity = capacity;
    }

    /** One for each service that is being closed. */
    public List<TriageProposal> today() {
        return store.all().stream().map(this::of).toList();
    }

    private TriageProposal of(Decommissioning closing) {
        DecommissioningView view = closings.find(closing.reference());
        return TriageProposal.of(
                view.service(),
                view.successor(),
                view.status(),
                view.phase(),
                room(store.transition(store.plan(closing)).to()),
                view.lastSafeStart(),
                view.lastSafeStartIfExtended(),
                store.today(),
                view.ruleSets());
    }

    private BigDecimal room(String successor) {
        return capacity.service(successor).sources().stream()
                .filter(source -> source.source() == ContractSource.IN_HOUSE)
                .map(SourceCapacity::free)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
