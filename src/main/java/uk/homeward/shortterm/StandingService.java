package uk.homeward.shortterm;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceProviderLookup;
import uk.homeward.hospital.StayRegister;

/** Where a service stands when its life begins, or begins anew after a mistake. */
@Service
@Transactional(readOnly = true)
public class StandingService {

    private final EpisodeStore store;
    private final StayRegister stays;
    private final PlaceProviderLookup providers;

    StandingService(EpisodeStore store, StayRegister stays, PlaceProviderLookup providers) {
        this.store = store;
        this.stays = stays;
        this.providers = providers;
    }

    public Standing of(String reference) {
        Episode episode = store.load(reference);
        return new Standing(
                Standing.Support.of(episode.status()),
                episode.plan() != null,
                stays.present(reference).orElse(null),
                providers.outsideProvider(reference));
    }
}
