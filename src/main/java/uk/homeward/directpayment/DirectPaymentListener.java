package uk.homeward.directpayment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.homeward.carepackage.PackageFact.PackageApproved;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.carepackage.PackageFact.PackageStarted;
import uk.homeward.carepackage.PackageFact.PlanFollowed;
import uk.homeward.delivery.DeliveryFact;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.directpayment.DirectPaymentFact.DirectPaymentBegun;
import uk.homeward.directpayment.DirectPaymentFact.PaymentOver;
import uk.homeward.packagereview.PackageReviewDiary;
import uk.homeward.reference.Reference;
import uk.homeward.sourcing.SourcingFact.DirectPaymentChosen;

/** What happens to a package counts for its direct payment. */
@Component
@Transactional
class DirectPaymentListener {

    private final DirectPayments payments;
    private final DirectPaymentService service;
    private final PaymentReturns returns;
    private final DeliveryService delivery;
    private final PackageReviewDiary reviews;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DirectPaymentListener(
            DirectPayments payments,
            DirectPaymentService service,
            PaymentReturns returns,
            DeliveryService delivery,
            PackageReviewDiary reviews,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.payments = payments;
        this.service = service;
        this.returns = returns;
        this.delivery = delivery;
        this.reviews = reviews;
        this.facts = facts;
        this.clock = clock;
    }

    /** While somebody was looked for. */
    @EventListener
    public void on(DirectPaymentChosen fact) {
        chosen(fact.caseReference());
    }

    /** With the plan: the package lives in the engine by then. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    public void on(PackageApproved fact) {
        if (fact.approval().directPayment()) {
            chosen(fact.reference());
        }
    }

    /** With a plan that follows another one. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    public void on(PlanFollowed fact) {
        if (fact.approval().directPayment()) {
            chosen(fact.reference());
        }
    }

    private void chosen(String packageReference) {
        if (!service.isOpen(packageReference)) {
            service.choose(packageReference);
        }
    }

    /** Its reviews are counted from the first payment, also where care began after it. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void on(PackageStarted fact) {
        payments.findOpen(Reference.PACKAGE.id(fact.reference()))
                .map(DirectPayment::paidOn)
                .ifPresent(paidOn -> reviews.payment(fact.reference(), paidOn));
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
