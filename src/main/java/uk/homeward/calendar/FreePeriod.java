package uk.homeward.calendar;

import java.time.LocalDate;

/**
 * The six weeks for which reablement is free: day D to D+41, so that D+42 is the first day that can be charged (Care and
 * Support (Charging and Assessment of Resources) Regulations 2014, reg 3). It is a limit to charging, never an end.
 */
public record FreePeriod(LocalDate firstDay) {

    public static final int DAYS = 42;

    public LocalDate lastFreeDay() {
        return firstDay.plusDays(DAYS - 1);
    }

    public LocalDate firstChargeableDay() {
        return firstDay.plusDays(DAYS);
    }
}
