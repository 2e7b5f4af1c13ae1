package uk.homeward.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;

class OutageTests {

    /** No connection, closed by an operator, starting up, disk full, too many connections, too slow, locked too long. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53100", "53300", "57014", "55P03"})
    void aDatabaseThatCannotAnswerIsOne(String state) {
        assertThat(Outage.isCauseOf(wrapped(new SQLException("", state)))).isTrue();
    }

    @Test
    void aPoolThatHasNoConnectionLeftIsOne() {
        assertThat(Outage.isCauseOf(wrapped(new SQLTransientConnectionException("timed out"))))
                .isTrue();
    }

    @Test
    void aConnectionThatBrokeInTheMiddleIsOne() {
        assertThat(Outage.isCauseOf(wrapped(new SQLException("Connection is closed"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40P01", "22001"})
    void whatTheDatabaseRefusesIsNone(String state) {
        assertThat(Outage.isCauseOf(wrapped(new SQLException("", state)))).isFalse();
    }

    @Test
    void aLockThatWasWaitedForInVainIsNoRaceThatSomebodyWon() {
        Exception waited = new CannotAcquireLockException("", new SQLException("", "55P03"));

        assertThat(Outage.isCauseOf(waited)).isTrue();
        assertThat(LostRace.isCauseOf(waited)).isFalse();
    }

    private static Exception wrapped(Exception cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
