package uk.homeward.community;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** Connections as they are read. */
@Service
@Transactional(readOnly = true)
public class ConnectionLookup {
    private final Connections connections;
    private final VolunteerOffers offers;

    ConnectionLookup(Connections connections, VolunteerOffers offers) {
        this.connections = connections;
        this.offers = offers;
    }

    /** Those that go on, the one that is looked at next first. */
    public Paged<ConnectionView> live(PageQuery page) {
        return Paged.of(connections.live(page.pageable()).map(offers::view));
    }

    /** What was agreed, or nothing while nobody has talked with the person. */
    public Optional<ConnectionView> of(String caseReference) {
        return ofCase(caseReference)
                .filter(connection -> connection.agreement() != null)
                .map(offers::view);
    }

    /** The connection that a case led to, agreed or not. */
    public Optional<String> referenceOf(String caseReference) {
        return ofCase(caseReference).map(Connection::reference);
    }

    /** The case with which the life of this connection began. */
    public String caseOf(String reference) {
        return connections
                .findById(Reference.CONNECTION.id(reference))
                .orElseThrow(Reference.CONNECTION::unknown)
                .caseReference();
    }

    /** All that volunteers offer, with its free places. */
    public List<OfferPlaces> offers() {
        return offers.all();
    }

    private Optional<Connection> ofCase(String reference) {
        return connections.findByCaseReference(reference);
    }
}
