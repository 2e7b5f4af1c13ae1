package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.refusal.Conflict;

class ConflictRetryInterceptorTests extends HomewardTest {

    @Autowired
    private ProcessEngineConfiguration engine;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void anActThatLostARaceIsDoneOnWhatIsThereNow() {
        assertThat(failing(2, new OptimisticLockingException("A timer was faster.")))
                .isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void aDeadlockIsSuchARaceToo() {
        assertThat(failing(1, new CannotAcquireLockException("deadlock detected")))
                .isEqualTo("done");
        tries.set(0);
        assertThat(failing(3, new ProcessEngineException(new SQLException("deadlock detected", "40P01"))))
                .isEqualTo("done");
    }

    @Test
    void notForEver() {
        assertThatThrownBy(() -> failing(Integer.MAX_VALUE, new OptimisticLockingException("Always faster.")))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(tries).hasValue(4);
    }

    @Test
    void aRefusalStands() {
        assertThatThrownBy(() -> failing(1, new Conflict("The review was conducted.")))
                .isInstanceOf(Conflict.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void partOfALargerTransactionIsNotRepeatedAlone() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> failing(1, new OptimisticLockingException("A timer was faster."))))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(tries).hasValue(1);
    }

    private String failing(int times, RuntimeException failure) {
        return ((ProcessEngineConfigurationImpl) engine)
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    if (tries.incrementAndGet() <= times) {
                        throw failure;
                    }
                    return "done";
                });
    }
}
