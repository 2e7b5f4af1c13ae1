package uk.homeward.shortterm;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.person.EndedByDeath;

/** Short-term services that a death has ended. */
@Component
class SupportEndedByDeath implements EndedByDeath {

    private final Episodes episodes;
    private final EpisodeLookup lookup;

    SupportEndedByDeath(Episodes episodes, EpisodeLookup lookup) {
        this.episodes = episodes;
        this.lookup = lookup;
    }

    @Override
    public List<String> of(String personReference) {
        return episodes.findByRequestPersonReferenceOrderByIdDesc(personReference).stream()
                .filter(Episode::endedByDeath)
                .map(episode ->
                        "%s (%s)".formatted(lookup.find(episode.reference()).serviceName(), episode.caseReference()))
                .toList();
    }
}
