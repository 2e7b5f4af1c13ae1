package uk.homeward.directpayment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A direct payment as it is read.
 *
 * @param backDays days before the first payment that it pays for too, from the day on which the need was found
 */
public record DirectPaymentView(
        String packageReference,
        PaymentStatus status,
        LocalDate chosenOn,
        @Nullable PaymentAgreement agreement,
        @Nullable PaymentAccount account,
        @Nullable LocalDate accountOn,
        @Nullable LocalDate paidOn,
        @Nullable Integer backDays,
        @Nullable LocalDateTime firstVisit,
        @Nullable String evidence,
        @Nullable PaymentNotice notice,
        @Nullable LocalDate lastDay,
        @Nullable String endReason,
        @Nullable String letterReference) {}
