package uk.homeward.provision.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.PlaceProviderService;
import uk.homeward.engine.CandidateGroups;

/**
 * Who is asked about somebody's place: the staff of the provider that gives it, beside direct care, so that those who have
 * no computer are helped; direct care alone where it is in-house.
 */
@Component
class CareTeamReader {

    private final PlaceProviderService providers;

    CareTeamReader(PlaceProviderService providers) {
        this.providers = providers;
    }

    /** The groups as a task takes them. */
    String of(String reference) {
        @Nullable String provider = providers.outsideProvider(reference);
        return provider == null
                ? CandidateGroups.DIRECT_CARE
                : CandidateGroups.DIRECT_CARE + "," + CandidateGroups.ofProvider(provider);
    }
}
