package uk.homeward.provision;

import uk.homeward.capacity.PlacementResult;

/** Whether there is a place. */
public enum PlaceAnswer {
    PLACED,
    /** Nothing is free: the person waits in line. */
    WAITING,
    /** What was bought in advance is exhausted: a manager decides about a spot purchase (HAM-16). */
    SPOT_NEEDED;

    static PlaceAnswer of(PlacementResult answer) {
        if (answer instanceof PlacementResult.Placed) {
            return PLACED;
        }
        return answer instanceof PlacementResult.SpotNeeded ? SPOT_NEEDED : WAITING;
    }
}
