package uk.homeward.reports;

import org.jspecify.annotations.Nullable;

/**
 * A service in a financial year, which begins on 1 April.
 *
 * @param year the calendar year in which the financial year begins
 * @param starts in the year
 * @param averageDays of support, of those whose support ended in the year
 */
public record ServiceYear(int year, String service, long starts, long ended, @Nullable Double averageDays) {}
