package uk.homeward.holidays;

import java.time.LocalDate;
import java.util.List;
import uk.homeward.calendar.CountedDates.MovedDate;

/**
 * A change of the bank holidays as it was told.
 *
 * @param holiday whether the day became one, or is none any more
 * @param source where it stands, for example GOV.UK
 * @param moved what was counted again
 */
public record HolidayChangeView(
        LocalDate day,
        String name,
        boolean holiday,
        String source,
        String toldBy,
        LocalDate toldOn,
        List<MovedDate> moved) {}
