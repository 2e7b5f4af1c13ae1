package uk.homeward.reports;

import java.time.YearMonth;

/**
 * Days from leaving hospital to the first day of support, by the month of discharge (DER-04).
 *
 * @param withinTwoDays who had support on the day of discharge or on one of the two after it
 */
public record DischargeStart(
        YearMonth month, long started, double averageDays, double medianDays, long longestDays, long withinTwoDays) {}
