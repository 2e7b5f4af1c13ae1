package uk.homeward.directpayment;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.homeward.carepackage.PackageFact.PackageApproved;
import uk.homeward.carepackage.PackageFact.PackageStarted;
import uk.homeward.carepackage.PackageFact.PlanFollowed;
import uk.homeward.packagereview.PackageReviewDiary;
import uk.homeward.reference.Reference;
import uk.homeward.sourcing.SourcingFact.DirectPaymentChosen;

/** A direct payment begins with the plan that chooses it, and the reviews of the package are counted from its first. */
@Component
@Transactional
class PaymentChoiceListener {

    private final DirectPayments payments;
    private final DirectPaymentService service;
    private final PackageReviewDiary reviews;

    PaymentChoiceListener(DirectPayments payments, DirectPaymentService service, PackageReviewDiary reviews) {
        this.payments = payments;
        this.service = service;
        this.reviews = reviews;
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
}
