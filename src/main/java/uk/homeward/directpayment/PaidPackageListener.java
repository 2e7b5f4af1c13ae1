package uk.homeward.directpayment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.directpayment.DirectPaymentFact.DirectPaymentBegun;
import uk.homeward.directpayment.DirectPaymentFact.PaymentOver;
import uk.homeward.reference.Reference;

/** A direct payment is over with its package, and goes on where the end of that was a mistake. */
@Component
@Transactional
class PaidPackageListener {

    private final DirectPayments payments;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PaidPackageListener(DirectPayments payments, ApplicationEventPublisher facts, Clock clock) {
        this.payments = payments;
        this.facts = facts;
        this.clock = clock;
    }

    /** Before the care ends, which would look as if somebody else gave it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(PackageClosed fact) {
        payments.findOpen(Reference.PACKAGE.id(fact.reference())).ifPresent(payment -> {
            payment.end(fact.endedOn(), fact.end().label(), true);
            payments.saveAndFlush(payment);
            facts.publishEvent(new PaymentOver(
                    fact.reference(),
                    PaymentStatus.ENDED,
                    fact.endedOn(),
                    fact.end().label()));
        });
    }

    /** The package lives in the engine again by then. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    public void on(PackageGoesOn fact) {
        payments.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(fact.reference())).stream()
                .findFirst()
                .filter(DirectPayment::endedWithPackage)
                .ifPresent(payment -> {
                    payment.goOn();
                    payments.saveAndFlush(payment);
                    facts.publishEvent(
                            new DirectPaymentBegun(fact.reference(), payment.status(), LocalDate.now(clock)));
                });
    }
}
