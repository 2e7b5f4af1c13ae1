package uk.homeward.transfer;

import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.transfer.TransferFact.TransferHeld;

/** A death was told by mistake, or a package ended by mistake: the person stands in their transfer where they stood. */
@Component
class TransferReturn {

    private static final String WHY = "The end of the package was told by mistake.";

    private final TransferStore store;
    private final TransferService transfers;
    private final TransferHandoverService handovers;
    private final WaveService waves;

    TransferReturn(
            TransferStore store, TransferService transfers, TransferHandoverService handovers, WaveService waves) {
        this.store = store;
        this.transfers = transfers;
        this.handovers = handovers;
        this.waves = waves;
    }

    /** Last of all: care and search of the package stand again by then, and nobody else looks for whoever follows. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(PackageGoesOn fact) {
        store.takeOfPackage(fact.reference())
                .filter(transfer -> transfer.goOnAfterEnd(store.today()))
                .ifPresent(this::goOn);
    }

    private void goOn(Transfer transfer) {
        callOffHandover(transfer);
        if (transfer.engagedOn == null && waves.isClosed(transfer)) {
            waves.joinNext(transfer);
            return;
        }
        store.moved(transfer, WHY);
        if (transfer.lives()) {
            Keeping kept = transfer.keeping;
            transfers.resume(transfer, transfer.goesOnWith(), kept == null ? null : kept.until());
        }
        HoldReason held = transfer.heldBecause;
        if (held != null) {
            store.announce(new TransferHeld(transfer.reference(), transfer.packageReference(), held));
        }
    }

    /** Its days may be over: it is planned again, and Direct Care makes all visits until then. */
    private void callOffHandover(Transfer transfer) {
        Handover plan = transfer.handover;
        if (plan != null && transfer.status() == TransferStatus.SOURCING) {
            LocalDateTime today = store.today().atStartOfDay();
            handovers.takeBack(transfer, plan.firstVisit().isBefore(today) ? today : plan.firstVisit());
            transfer.handover = null;
            transfer.element = null;
        }
    }
}
