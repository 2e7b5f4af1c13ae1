package uk.homeward.carepackage.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.homeward.carepackage.CareUnderWay;
import uk.homeward.carepackage.PackageFact.PackageApproved;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.engine.ProcessStarter;

/** Begins the life of a package when its plan is agreed, and ends it when the package is closed. */
@Component
class CarePackageTrigger {

    private static final String FROM_THE_START_ON = "callActivity_reviewCycle";

    private final MessageCorrelator messages;
    private final ProcessStarter processes;

    CarePackageTrigger(MessageCorrelator messages, ProcessStarter processes) {
        this.messages = messages;
        this.processes = processes;
    }

    @EventListener
    void on(PackageApproved fact) {
        messages.begin(
                CarePackageProcess.PACKAGE_APPROVED,
                fact.reference(),
                Map.of(CarePackageProcess.DIRECT_PAYMENT.name(), fact.approval().directPayment()));
    }

    /** Its start is confirmed already: what is next is its review. */
    @EventListener
    void on(CareUnderWay fact) {
        processes.startBefore(CarePackageProcess.ID, FROM_THE_START_ON, fact.packages(), Map.of());
    }

    /** What ended it was a mistake: what had not started yet goes on. Needs that are being assessed have a life of their own. */
    @EventListener
    void on(PackageGoesOn fact) {
        if (fact.status().awaitsStart()) {
            messages.begin(
                    CarePackageProcess.PACKAGE_APPROVED,
                    fact.reference(),
                    Map.of(CarePackageProcess.DIRECT_PAYMENT.name(), fact.directPayment()));
        }
    }

    /**
     * When all else that closes it is done, in the same transaction: where it is closed by its own task, the step that records
     * it has to be over before its life is.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PackageClosed fact) {
        messages.tellIfWaiting(CarePackageProcess.PACKAGE_CLOSED, fact.reference());
    }
}
