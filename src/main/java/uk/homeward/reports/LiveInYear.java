package uk.homeward.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Live-in care in a financial year (HAM-12).
 *
 * @param year the calendar year in which the financial year begins
 * @param people who began live-in care in it; nothing where neither the record nor anybody knows
 * @param recorded whether Homeward counted it
 * @param source where it is from, of a year before the first record
 */
public record LiveInYear(
        int year,
        String yearName,
        @Nullable Long people,
        boolean recorded,
        @Nullable String source,
        @Nullable String enteredBy,
        @Nullable LocalDate enteredOn) {}
