package uk.homeward.provision;

import java.time.LocalDate;
import uk.homeward.calendar.WeeklyHours;

/**
 * What is really given, whatever was asked for.
 *
 * @param until the last day, as it is planned now
 */
public record ActualProvision(LocalDate from, LocalDate until, WeeklyHours hours) {}
