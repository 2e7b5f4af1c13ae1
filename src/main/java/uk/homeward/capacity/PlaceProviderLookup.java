package uk.homeward.capacity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Who gives a place, and who can. */
@Service
@Transactional(readOnly = true)
public class PlaceProviderLookup {

    private final Places places;
    private final ServiceSupplies supplies;
    private final ProviderCandidates candidates;
    private final Providers providers;

    PlaceProviderLookup(Places places, ServiceSupplies supplies, ProviderCandidates candidates, Providers providers) {
        this.places = places;
        this.supplies = supplies;
        this.candidates = candidates;
        this.providers = providers;
    }

    /** Those that can give the place instead of the one who does; none where there is no place. */
    public List<Provider> others(String reference) {
        return places.findByReference(reference)
                .filter(Place::placed)
                .map(place -> candidates.insteadFrom(supplies.today(), place))
                .orElse(List.of());
    }

    /** Who gives the place, and who will; nothing where there is none. */
    public Optional<GivenBy> givenBy(String reference) {
        return places.findByReference(reference).filter(Place::placed).map(place -> {
            PlannedMove move = place.plannedMove();
            return new GivenBy(
                    place.source(),
                    place.provider() == null ? null : providers.name(place.provider()),
                    move == null ? null : providers.name(move.provider()),
                    move == null ? null : move.on());
        });
    }

    /** The code of an outside provider; nothing where the council's own team gives the place, or nobody has been named. */
    public @Nullable String outsideProvider(String reference) {
        return places.findByReference(reference)
                .filter(Place::placed)
                .map(Place::provider)
                .filter(provider -> !providers.isOwnTeam(provider))
                .orElse(null);
    }

    /** Whom the provider cares for, or will, in the order in which they began. */
    public Paged<PlaceView> given(String provider, PageQuery page) {
        return Paged.of(places.ofProvider(provider, page.pageable()).map(Place::view));
    }
}
