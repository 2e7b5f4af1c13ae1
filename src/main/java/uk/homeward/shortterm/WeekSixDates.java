package uk.homeward.shortterm;

import java.time.LocalDate;

/** @param ahead whether somebody has to look in week six, as no review comes up by then */
public record WeekSixDates(boolean ahead, LocalDate comesUpOn, LocalDate dueBy) {}
