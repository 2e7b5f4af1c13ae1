package uk.homeward.community;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A community service that was commissioned for a time and a number of people, and what it has changed.
 *
 * @param ever how many it has helped, also those who have left it
 * @param now how many it helps now
 * @param hoursAtStart one-to-one hours a week of all of them, when it began to help
 * @param hoursLatest the same, as last told
 * @param askWhatFollows whether its last day is so near that somebody says what follows for those who are in it
 */
public record CommunityServicePlaces(
        String code,
        String name,
        LocalDate from,
        LocalDate until,
        int people,
        long ever,
        long now,
        BigDecimal hoursAtStart,
        BigDecimal hoursLatest,
        boolean askWhatFollows) {

    public long free() {
        return Math.max(0, people - ever);
    }

    /** Less than at the start; below nothing where it is more. */
    public BigDecimal hoursLess() {
        return hoursAtStart.subtract(hoursLatest);
    }
}
