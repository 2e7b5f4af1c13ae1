package uk.homeward.reports;

import java.time.YearMonth;

/**
 * Restarts of one month of discharge. Everyone gets the same offer of reablement (KEN-05, KEN-06).
 *
 * @param month for example 2026-11
 * @param bridged those who needed care before the service started
 */
public record Restarts(YearMonth month, long restarts, long accepted, long declined, long bridged) {}
