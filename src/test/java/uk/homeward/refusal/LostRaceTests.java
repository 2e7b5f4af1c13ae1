package uk.homeward.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;

class LostRaceTests {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "23505", "23P01"})
    void theDatabaseLetSomebodyElseIn(String sqlState) {
        assertThat(LostRace.isCauseOf(new IllegalStateException(new SQLException("refused", sqlState))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "22001", "08006"})
    void whatIsWrongByItselfIsNoRace(String sqlState) {
        assertThat(LostRace.isCauseOf(new SQLException("refused", sqlState))).isFalse();
        assertThat(LostRace.isCauseOf(new SQLException("refused"))).isFalse();
    }

    @Test
    void aVersionMovedOn() {
        assertThat(LostRace.isCauseOf(new OptimisticLockException())).isTrue();
        assertThat(LostRace.isCauseOf(new CannotAcquireLockException("locked"))).isTrue();
        assertThat(LostRace.isCauseOf(new Conflict("It is completed."))).isFalse();
    }
}
