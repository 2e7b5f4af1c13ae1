package uk.homeward.directpayment;

import org.springframework.stereotype.Component;
import uk.homeward.packagereview.RunningPayments;
import uk.homeward.reference.Reference;

/** A payment runs until arranged care has started, whatever plan was agreed meanwhile. */
@Component
class PaidPackages implements RunningPayments {

    private final DirectPayments payments;

    PaidPackages(DirectPayments payments) {
        this.payments = payments;
    }

    @Override
    public boolean runs(String packageReference) {
        return payments.findOpen(Reference.PACKAGE.id(packageReference))
                .map(DirectPayment::paidOn)
                .isPresent();
    }
}
