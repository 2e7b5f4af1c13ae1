package uk.homeward.engine;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.homeward.refusal.LostRace;

/**
 * A timer fires in the moment in which a person completes a task: whoever comes second is rolled back by the database.
 * Nothing was stored, so the command runs again on what is there now, where it either succeeds or is refused for a reason.
 * Jobs have retries of their own, and what is part of a larger transaction can only be repeated with it.
 */
final class ConflictRetryInterceptor extends CommandInterceptor {

    private static final int TRIES = 4;

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd || TransactionSynchronizationManager.isActualTransactionActive()) {
            return next.execute(command);
        }
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                if (!LostRace.isCauseOf(failure)) {
                    throw failure;
                }
            }
        }
        return next.execute(command);
    }
}
