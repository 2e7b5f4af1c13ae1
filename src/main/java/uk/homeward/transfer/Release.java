package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Care that Direct Care no longer gives to one person.
 *
 * @param minutes a week
 * @param from the first day on which it does not
 * @param until the first day on which it does again; nothing where the person has not come back
 */
record Release(String area, long minutes, LocalDate from, @Nullable LocalDate until, ReleasedTo to) {

    boolean countsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
