package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Places that nobody gives: nobody was named yet, or whoever gave them has dropped out. */
@Service
@Transactional(readOnly = true)
public class PlacesWithoutProvider {

    private final Places places;
    private final ProviderChoice choice;
    private final Providers providers;
    private final ServiceSupplies supplies;

    PlacesWithoutProvider(Places places, ProviderChoice choice, Providers providers, ServiceSupplies supplies) {
        this.places = places;
        this.choice = choice;
        this.providers = providers;
        this.supplies = supplies;
    }

    /** Those that began, or begin, first. */
    public Paged<PlaceView> list(PageQuery page) {
        return Paged.of(places.withoutProvider(gone(), page.pageable()).map(Place::view));
    }

    public long count() {
        return places.countWithoutProvider(gone());
    }

    private List<String> gone() {
        LocalDate today = supplies.today();
        return places.inUse().stream()
                .filter(use -> hasDroppedOut(use, today))
                .map(use -> "%s %s %s".formatted(use.getService(), use.getSource(), use.getProvider()))
                .toList();
    }

    /** Its contract is over and nobody on the market is asked instead, or the council names it no longer. */
    private boolean hasDroppedOut(ProviderInUse use, LocalDate today) {
        return providers.find(use.getProvider()).isEmpty()
                || !choice.open(use.getService(), use.getSource(), today)
                        && !choice.named(use.getService(), use.getSource(), today)
                                .contains(use.getProvider());
    }
}
