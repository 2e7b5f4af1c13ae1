package uk.homeward.entry;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.homeward.entry.EntryService.DischargeDelay;

/** One row of the count of discharges. */
interface MonthOfDischarges {

    int getYear();

    int getMonth();

    long getDischarges();

    long getDelayed();

    @Nullable
    Double getAverageDelayDays();

    default DischargeDelay delay() {
        Double average = getAverageDelayDays();
        return new DischargeDelay(
                YearMonth.of(getYear(), getMonth()),
                Math.toIntExact(getDischarges()),
                Math.toIntExact(getDelayed()),
                average == null ? 0 : average);
    }
}
