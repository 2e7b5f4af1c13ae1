package uk.homeward.funding;

import java.time.LocalDate;

/**
 * The name of a budget's row.
 *
 * @param line code of the line whose money it is
 * @param from the first day of the period for which it has one ceiling
 */
record BudgetId(String line, LocalDate from) {

    private static final char BETWEEN = '/';

    static BudgetId parse(String id) {
        int between = id.lastIndexOf(BETWEEN);
        return new BudgetId(id.substring(0, between), LocalDate.parse(id.substring(between + 1)));
    }

    @Override
    public String toString() {
        return line + BETWEEN + from;
    }
}
