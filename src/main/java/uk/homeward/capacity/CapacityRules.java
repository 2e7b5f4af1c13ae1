package uk.homeward.capacity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * Where the support of services comes from.
 *
 * @param sources of each service by its code, in the order in which the council uses them; a service that is not named is
 *     not limited
 */
public record CapacityRules(@NotNull Map<String, @NotEmpty List<@Valid ContractedSource>> sources) {

    public List<ContractedSource> sources(String service) {
        return sources.getOrDefault(service, List.of());
    }
}
