package uk.homeward.directpayment;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.PackageCost;
import uk.homeward.reference.Reference;

/** What direct payments came to. */
@Component
class PaidAmounts implements PackageCost {

    private final DirectPayments payments;

    PaidAmounts(DirectPayments payments) {
        this.payments = payments;
    }

    @Override
    @Transactional(readOnly = true)
    public long penceUntil(String packageReference, LocalDate lastDay) {
        return payments.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(packageReference)).stream()
                .mapToLong(payment -> payment.paidUntil(lastDay))
                .sum();
    }
}
