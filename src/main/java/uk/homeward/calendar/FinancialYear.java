package uk.homeward.calendar;

/** A year of the council's money, from 1 April; known by the calendar year in which it begins. */
public final class FinancialYear {

    private FinancialYear() {}

    /** "2018/19" */
    public static String name(int year) {
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }
}
