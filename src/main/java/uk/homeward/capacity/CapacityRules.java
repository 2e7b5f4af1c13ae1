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

    /** Of a council without services of its own to limit. */
    static final CapacityRules NONE = new CapacityRules(Map.of());

    /** Paid for whether it is used or not: a block, or the council's own team. */
    public boolean boughtInAdvance(String service, ContractSource source) {
        return (source == ContractSource.BLOCK || source == ContractSource.IN_HOUSE)
                && sources(service).stream().anyMatch(row -> row.source() == source && row.amount() != null);
    }

    public List<ContractedSource> sources(String service) {
        return sources.getOrDefault(service, List.of());
    }
}
