package uk.homeward.shortterm;

import java.util.List;
import java.util.Optional;

/** The services that therapists look at on a rhythm; the others they are asked about where there is a concern. */
public record OversightRules(List<OversightRhythm> rhythms) {

    Optional<OversightRhythm> of(String service) {
        return rhythms.stream()
                .filter(rhythm -> rhythm.service().equals(service))
                .findFirst();
    }
}
