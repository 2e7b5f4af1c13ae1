package uk.homeward.reports;

import java.time.YearMonth;

/**
 * How long those who went home in a month had waited for it (KEN-08).
 *
 * @param month for example 2026-11
 * @param averageDelayDays days from being medically fit to going home
 */
public record DischargeDelay(YearMonth month, int discharges, int delayed, double averageDelayDays) {}
