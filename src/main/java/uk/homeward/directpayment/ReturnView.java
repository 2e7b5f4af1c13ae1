package uk.homeward.directpayment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A return as it is read.
 *
 * @param unspent pence
 */
public record ReturnView(
        long number,
        LocalDate fromDay,
        LocalDate untilDay,
        LocalDate dueOn,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate missingSince,
        @Nullable LocalDate receivedOn,
        @Nullable Long unspent,
        @Nullable Boolean paidBack,
        @Nullable String evidence) {

    /** What was not spent, as people read it. */
    public @Nullable BigDecimal unspentPounds() {
        return unspent == null ? null : BigDecimal.valueOf(unspent, 2);
    }
}
