package uk.homeward.reports;

import java.time.YearMonth;

/**
 * Whoever had support from the community so as not to go into hospital, by the month of its end (DER-03).
 *
 * @param supported whose support ended, except by death or another short-term service
 * @param avoided of them, those who did not go into hospital meanwhile
 */
public record AvoidedAdmissions(YearMonth month, long supported, long avoided) {}
