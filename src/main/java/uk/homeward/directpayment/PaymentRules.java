package uk.homeward.directpayment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How the council pays.
 *
 * @param agreementDays within which the agreement is to be signed
 * @param paymentDays within which the first payment is made after it
 * @param returnMonths how much time a return accounts for
 * @param returnDays after which it is due
 * @param reminderDays after which somebody who has not sent it is reminded
 * @param missingDays after which a manager is told
 * @param noticeDays before the council ends it (Scotland: SSI 2014/25 reg 6)
 */
record PaymentRules(
        @Min(1) @Max(90) int agreementDays,
        @Min(1) @Max(90) int paymentDays,
        @Min(1) @Max(12) int returnMonths,
        @Min(0) @Max(90) int returnDays,
        @Min(1) @Max(90) int reminderDays,
        @Min(1) @Max(180) int missingDays,
        @Min(0) @Max(180) int noticeDays) {

    /** General defaults. */
    static final PaymentRules USUAL = new PaymentRules(14, 14, 3, 28, 14, 28, 28);
}
