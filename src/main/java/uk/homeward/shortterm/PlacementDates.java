package uk.homeward.shortterm;

import java.time.LocalDate;

/**
 * What the engine needs to know until support starts.
 *
 * @param startMissedOn the day after the planned start: if support has not started by then, somebody is without care
 */
public record PlacementDates(LocalDate plannedStartOn, LocalDate startMissedOn, LocalDate goalsDueOn) {}
