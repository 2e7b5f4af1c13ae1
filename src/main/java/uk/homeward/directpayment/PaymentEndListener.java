package uk.homeward.directpayment;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.delivery.DeliveryFact;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.directpayment.DirectPaymentFact.PaymentOver;
import uk.homeward.packagereview.PackageReviewDiary;
import uk.homeward.reference.Reference;

/** A direct payment is over once somebody else gives the care that it paid for. */
@Component
@Transactional
class PaymentEndListener {

    private final DirectPayments payments;
    private final PaymentReturns returns;
    private final DeliveryService delivery;
    private final PackageReviewDiary reviews;
    private final ApplicationEventPublisher facts;

    PaymentEndListener(
            DirectPayments payments,
            PaymentReturns returns,
            DeliveryService delivery,
            PackageReviewDiary reviews,
            ApplicationEventPublisher facts) {
        this.payments = payments;
        this.returns = returns;
        this.delivery = delivery;
        this.reviews = reviews;
        this.facts = facts;
    }

    /** Whoever follows has taken over its visits: then it is over, and never before. */
    @EventListener
    public void on(DeliveryFact fact) {
        payments.findOpen(Reference.PACKAGE.id(fact.reference()))
                .filter(payment -> payment.element() != null)
                .ifPresent(payment -> delivery.find(fact.reference()).stream()
                        .flatMap(care -> care.elements().stream())
                        .filter(part -> Objects.equals(part.number(), payment.element()) && part.endedAs() != null)
                        .findFirst()
                        .ifPresent(part ->
                                end(payment, Objects.requireNonNull(part.endsOn()), "Somebody else gives the care.")));
    }

    private void end(DirectPayment payment, LocalDate lastDay, String why) {
        payment.end(lastDay, why, false);
        payments.saveAndFlush(payment);
        returns.last(payment.packageReference(), payment, lastDay);
        reviews.payment(payment.packageReference(), null);
        facts.publishEvent(new PaymentOver(payment.packageReference(), PaymentStatus.ENDED, lastDay, why));
    }
}
