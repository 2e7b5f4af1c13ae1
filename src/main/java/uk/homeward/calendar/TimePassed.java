package uk.homeward.calendar;

import java.time.LocalDate;

/** Whatever waits for a day may look whether it has come. Said every half minute, and of each day that a rehearsal skips. */
public record TimePassed(LocalDate today) {}
