package uk.homeward.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a line stands, or all lines of a funder together, in pounds (HAM-17).
 *
 * @param line nothing where it is all of a funder
 * @param committed what has been promised
 * @param actual what has been paid
 * @param open what is committed and not paid yet
 * @param overrun what support past its planned end costs to the end of the period, if nobody ends it
 * @param expectedStarts what begins until then, as often and as dear as in the weeks before today
 * @param forecast all four together: paid, open, overrun and starts
 * @param remaining what may still be committed; never negative
 * @param overspend by how much the forecast passes what is approved
 * @param alreadyOverspent whether what is paid and open does so alone
 */
public record Position(
        @Nullable String line,
        String name,
        String funder,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        BigDecimal approved,
        BigDecimal committed,
        BigDecimal actual,
        BigDecimal open,
        BigDecimal overrun,
        BigDecimal expectedStarts,
        BigDecimal forecast,
        BigDecimal remaining,
        BigDecimal overspend,
        boolean alreadyOverspent) {

    /** Only the ceiling of the period that holds can be set. */
    public boolean holdsOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overspent() {
        return overspend.signum() > 0;
    }
}
