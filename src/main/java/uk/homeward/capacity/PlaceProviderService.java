package uk.homeward.capacity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceFact.PlaceMoved;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Who gives a place. */
@Service
@Transactional
public class PlaceProviderService {

    private final Places places;
    private final CapacityLocks locks;
    private final ServiceSupplies supplies;
    private final ProviderChoice choice;
    private final Providers providers;
    private final ApplicationEventPublisher facts;

    PlaceProviderService(
            Places places,
            CapacityLocks locks,
            ServiceSupplies supplies,
            ProviderChoice choice,
            Providers providers,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.locks = locks;
        this.supplies = supplies;
        this.choice = choice;
        this.providers = providers;
        this.facts = facts;
    }

    /** Another provider gives the place, or the one that took it on the market is named. */
    public void move(String reference, @Nullable String provider, @Nullable String reason) {
        Place place = places.terms(reference)
                .flatMap(terms -> locks.place(terms))
                .filter(Place::placed)
                .orElseThrow(() -> new Conflict("There is no place here now. Open the case to see how it stands."));
        String why = Wording.required("reason", "The reason", reason, "Say why another provider gives the care.");
        Provider other = candidates(place).stream()
                .filter(candidate -> candidate.code().equals(provider))
                .findFirst()
                .orElseThrow(() -> new Refusal("provider", "Choose one of the providers that can give this place."));
        place.moveTo(other.code());
        facts.publishEvent(new PlaceMoved(reference, place.caseReference(), other.code(), why));
    }

    /** Those that can give the place instead of the one who does; none where there is no place. */
    @Transactional(readOnly = true)
    public List<Provider> others(String reference) {
        return places.findByReference(reference)
                .filter(Place::placed)
                .map(this::candidates)
                .orElse(List.of());
    }

    private List<Provider> candidates(Place place) {
        List<String> named = choice.named(place.service(), place.source(), supplies.today());
        boolean open = choice.open(place.service(), place.source(), supplies.today());
        return providers.outside().stream()
                .filter(provider -> open || named.contains(provider.code()))
                .filter(provider -> !provider.code().equals(place.provider()))
                .toList();
    }

    /** The code of an outside provider; nothing where the council's own team gives the place, or nobody has been named. */
    @Transactional(readOnly = true)
    public @Nullable String outsideProvider(String reference) {
        return places.findByReference(reference)
                .filter(Place::placed)
                .map(Place::provider)
                .filter(provider -> !providers.isOwnTeam(provider))
                .orElse(null);
    }

    /** Whom the provider cares for, or will, in the order in which they began. */
    @Transactional(readOnly = true)
    public Paged<PlaceView> given(String provider, PageQuery page) {
        return Paged.of(places.ofProvider(provider, page.pageable()).map(Place::view));
    }
}
