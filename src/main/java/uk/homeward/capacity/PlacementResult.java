package uk.homeward.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.PlaceFact.PlaceFound;

/** What became of a request for a place. */
public sealed interface PlacementResult {

    /** @param source where the place is, or nothing where the service is not limited */
    record Placed(@Nullable ContractSource source, LocalDate from, LocalDate until) implements PlacementResult {}

    /** Nothing is free. {@link PlaceFound} tells when there is. */
    record Waiting() implements PlacementResult {}

    /**
     * What was bought in advance is exhausted: a manager approves a spot purchase or declines it. Should a place come free
     * first, {@link PlaceFound} tells.
     */
    record SpotNeeded() implements PlacementResult {}
}
