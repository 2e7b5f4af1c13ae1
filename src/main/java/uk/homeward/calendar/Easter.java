package uk.homeward.calendar;

import java.time.LocalDate;

/** The day on which Easter falls, from which other holidays are counted. */
final class Easter {

    private Easter() {}

    /** By the Gregorian computus of Meeus, Jones and Butcher, whose letters these are. */
    static LocalDate sundayOf(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int sum = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
