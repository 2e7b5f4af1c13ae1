package uk.homeward.provision.process;

import org.springframework.stereotype.Component;
import uk.homeward.capacity.PlaceProviderLookup;
import uk.homeward.engine.CandidateGroups;

/** Who is asked about somebody's place. */
@Component
class CareTeamReader {

    private final PlaceProviderLookup providers;

    CareTeamReader(PlaceProviderLookup providers) {
        this.providers = providers;
    }

    /** The groups as a task takes them. */
    String of(String reference) {
        return CandidateGroups.careTeam(providers.outsideProvider(reference));
    }
}
