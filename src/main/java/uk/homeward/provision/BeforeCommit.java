package uk.homeward.provision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts off to the end of the transaction what everybody else at work in the same service waits for: places and budgets
 * are then held for the commit alone, and not while the engine writes down what a life went through.
 */
@Component
class BeforeCommit {

    private final ProvisionLocks locks;

    BeforeCommit(ProvisionLocks locks) {
        this.locks = locks;
    }

    /** What an act puts off in its turn is done at once: nothing is asked for again when a transaction is about to commit. */
    void run(String reference, Runnable act) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            act.run();
            return;
        }
        putOff().add(reference, act);
    }

    private PutOff putOff() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PutOff.class::isInstance)
                .map(PutOff.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    PutOff first = new PutOff();
                    TransactionSynchronizationManager.registerSynchronization(first);
                    return first;
                });
    }

    /** All acts of one transaction: those of several services hold all of them before the first acts. */
    private final class PutOff implements TransactionSynchronization {

        private final Set<String> references = new LinkedHashSet<>();
        private final List<Runnable> acts = new ArrayList<>();
        private boolean committing;

        void add(String reference, Runnable act) {
            if (committing) {
                act.run();
                return;
            }
            references.add(reference);
            acts.add(act);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            locks.hold(references, List.of());
            acts.forEach(Runnable::run);
        }
    }
}
