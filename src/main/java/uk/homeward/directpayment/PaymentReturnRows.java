package uk.homeward.directpayment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PaymentReturnRows extends Repository<PaymentReturn, Long> {

    PaymentReturn saveAndFlush(PaymentReturn row);

    Optional<PaymentReturn> findById(long id);

    /** The oldest first. */
    List<PaymentReturn> findByPaymentIdOrderByFromDay(long paymentId);

    default Optional<PaymentReturn> outstanding(long paymentId) {
        return findByPaymentIdOrderByFromDay(paymentId).stream()
                .filter(PaymentReturn::isOutstanding)
                .findFirst();
    }
}
