package uk.homeward.directpayment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen to a direct payment. The case is the package. */
public sealed interface DirectPaymentFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /**
     * The person wants to arrange the care, and everything goes on until it pays for a visit; or what ended it was a mistake.
     *
     * @param status from where it begins
     */
    record DirectPaymentBegun(String reference, PaymentStatus status, LocalDate nextBy) implements DirectPaymentFact {}

    record PaymentAgreed(String reference, LocalDate signedOn) implements DirectPaymentFact {}

    record FirstPaymentMade(String reference, LocalDate paidOn) implements DirectPaymentFact {}

    /** The first visit that it pays for was made: from it on the person arranges the care. */
    record PaymentLive(String reference, LocalDateTime firstVisit) implements DirectPaymentFact {}

    /** Somebody is looked for; it goes on until they have started. */
    record PaymentNoticeGiven(String reference, LocalDate lastDay, String reason) implements DirectPaymentFact {}

    record PaymentNoticeWithdrawn(String reference, String reason) implements DirectPaymentFact {}

    /** Not wanted any more, somebody else gives the care, or the package is over. */
    record PaymentOver(String reference, PaymentStatus status, LocalDate lastDay, @Nullable String reason)
            implements DirectPaymentFact {}

    /** What was paid is accounted for. */
    record ReturnReceived(String reference, LocalDate until, long unspent) implements DirectPaymentFact {}

    record ReturnReminded(String reference, LocalDate until) implements DirectPaymentFact {}

    /** A manager has it on the list. */
    record ReturnMissing(String reference, LocalDate until) implements DirectPaymentFact {}
}
