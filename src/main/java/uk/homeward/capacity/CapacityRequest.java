package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.CareWeek;
import uk.homeward.council.CapacityUnit;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Somebody needs a place. Where they live is not asked (DER-09).
 *
 * @param reference of the episode
 * @param until last day as planned: no place is without an end (DER-13)
 * @param hoursPerWeek where the service is counted in hours
 */
public record CapacityRequest(
        String reference,
        String caseReference,
        String service,
        boolean urgent,
        LocalDate from,
        LocalDate until,
        @Nullable BigDecimal hoursPerWeek) {

    /** A place is one slot, or as many hours as the person gets. */
    BigDecimal amount(CapacityUnit unit) {
        if (unit == CapacityUnit.SLOTS) {
            return BigDecimal.ONE;
        }
        if (hoursPerWeek == null
                || hoursPerWeek.signum() <= 0
                || !CareWeek.holds(hoursPerWeek)
                || hoursPerWeek.stripTrailingZeros().scale() > 2) {
            throw new Refusal(
                    "hoursPerWeek", "Give the hours of support a week: more than 0, at most 336, with two decimals.");
        }
        return hoursPerWeek;
    }

    /** @throws Refusal where all of them are over */
    Days days(LocalDate today) {
        LocalDate first = from.isBefore(today) ? today : from;
        if (until.isBefore(first)) {
            throw new Refusal(
                    "until",
                    "A place needs a last day that is not over. Give %s or a later day.".formatted(Wording.day(first)));
        }
        return new Days(first, until);
    }
}
