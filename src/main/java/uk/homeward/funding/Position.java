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
 * @param forecast what has been paid and what is still committed beyond it
 * @param remaining what may still be committed; never negative
 * @param overspend by how much the forecast passes what is approved
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
        BigDecimal forecast,
        BigDecimal remaining,
        BigDecimal overspend) {

    /** Only the ceiling of the period that holds can be set. */
    public boolean holdsOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overspent() {
        return overspend.signum() > 0;
    }
}
