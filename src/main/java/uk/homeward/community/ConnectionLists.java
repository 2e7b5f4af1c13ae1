package uk.homeward.community;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Connections a page at a time. */
@Service
@Transactional(readOnly = true)
public class ConnectionLists {
    private final Connections connections;
    private final VolunteerOffers offers;

    ConnectionLists(Connections connections, VolunteerOffers offers) {
        this.connections = connections;
        this.offers = offers;
    }

    /** Those that go on, the one that is looked at next first. */
    public Paged<ConnectionView> live(PageQuery page) {
        return Paged.of(connections.live(page.pageable()).map(offers::view));
    }
}
