package uk.homeward.shortterm;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts off to the end of the transaction what everybody else at work in the same service waits for: places and budgets
 * are then held for the commit alone, and not while the engine writes down what a life went through.
 */
final class BeforeCommit implements TransactionSynchronization {

    private final Runnable act;

    private BeforeCommit(Runnable act) {
        this.act = act;
    }

    /** What an act puts off in its turn is done at once: nothing is asked for again when a transaction is about to commit. */
    static void run(Runnable act) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(BeforeCommit.class)) {
            TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(act));
        } else {
            act.run();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        TransactionSynchronizationManager.bindResource(BeforeCommit.class, act);
        try {
            act.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(BeforeCommit.class);
        }
    }
}
