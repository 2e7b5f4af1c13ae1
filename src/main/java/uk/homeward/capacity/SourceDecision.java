package uk.homeward.capacity;

import java.util.Optional;

/** The decision table {@code contract-source}. */
public interface SourceDecision {

    /** @return the source to use, or nothing: wait */
    Optional<ContractSource> next(Facts facts);

    /** What the table looks at, under the names of its inputs. */
    record Facts(
            InHousePlace inHousePlace,
            boolean blockFree,
            boolean frameworkFree,
            boolean inHouseFree,
            boolean spotAllowed) {}
}
