package uk.homeward.transfer;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.delivery.DeliveryFact.PackagePaused;
import uk.homeward.delivery.DeliveryFact.PackageStayTold;
import uk.homeward.hospital.StayFact.ReturnedHome;
import uk.homeward.reference.Reference;
import uk.homeward.review.ReviewFact.ReviewConducted;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewService;

/** What happens elsewhere and counts for somebody's transfer. */
@Component
@Transactional
class TransferListener {

    private final TransferService transfers;
    private final TransferStore store;
    private final WaveService waves;
    private final ReviewService reviews;

    TransferListener(TransferService transfers, TransferStore store, WaveService waves, ReviewService reviews) {
        this.transfers = transfers;
        this.store = store;
        this.waves = waves;
        this.reviews = reviews;
    }

    @EventListener
    public void on(PackagePaused fact) {
        store.takeOfPackage(fact.reference())
                .ifPresent(transfer -> transfers.hold(transfer, HoldReason.HOSPITAL, fact.admittedOn()));
    }

    /** Told when the person is home again: the review is held again all the same. */
    @EventListener
    public void on(PackageStayTold fact) {
        store.takeOfPackage(fact.reference()).ifPresent(transfer -> {
            transfers.hold(transfer, HoldReason.HOSPITAL, fact.admittedOn());
            transfers.goOn(transfer);
        });
    }

    @EventListener
    public void on(ReturnedHome fact) {
        if (Reference.kindOf(fact.caseReference()).orElse(null) == Reference.PACKAGE) {
            store.takeOfPackage(fact.caseReference())
                    .filter(transfer -> transfer.heldBecause == HoldReason.HOSPITAL)
                    .ifPresent(transfers::goOn);
        }
    }

    @EventListener
    public void on(ReviewConducted fact) {
        if (Reference.kindOf(fact.caseReference()).orElse(null) == Reference.PACKAGE
                && reviews.find(fact.reference()).kind() == ReviewKind.SETTLING) {
            transfers.settled(fact.caseReference());
        }
    }

    /** Before the package itself ends in the engine. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(PackageClosed fact) {
        transfers.packageClosed(fact.reference(), fact.end(), fact.reason());
    }

    @EventListener
    public void on(TimePassed time) {
        var unused = waves.takeInAll();
    }
}
