package uk.homeward.directpayment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A return as whoever checks it found it.
 *
 * @param unspent pence
 * @param paidBack whether that is to be paid back; asked where something is left
 */
public record ReturnAnswers(
        @Nullable LocalDate receivedOn, @Nullable Long unspent, @Nullable Boolean paidBack, @Nullable String evidence) {

    public static ReturnAnswers of(
            @Nullable LocalDate receivedOn,
            @Nullable BigDecimal pounds,
            @Nullable Boolean paidBack,
            @Nullable String evidence) {
        return new ReturnAnswers(receivedOn, Pence.of(pounds), paidBack, evidence);
    }
}
