package uk.homeward.capacity;

/**
 * Implemented by whoever frees a team of the council's own for one of its services: what the service gains by it, beside what
 * was bought, recruited or varied (DER-13).
 */
public interface GainedCapacity {

    /** Hours a week from day to day; none where the service gains nothing. */
    DailyAmounts gained(String service);
}
