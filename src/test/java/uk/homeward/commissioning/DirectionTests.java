package uk.homeward.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DirectionTests {

    private static final LocalDate ISSUED = LocalDate.of(2015, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2017, 3, 31);

    /** Whenever somebody looks: its last day is still in time, and nobody is told twice. */
    @Test
    @Tag("ELO-03")
    void itIsMissedFromTheDayAfterItsLastAndToldOnce() {
        Direction direction = direction();
        assertThat(direction.passDeadline(DUE)).isFalse();
        assertThat(direction.passDeadline(DUE.plusDays(1))).isTrue();
        assertThat(direction.passDeadline(DUE.plusDays(2))).isFalse();
    }

    @Test
    @Tag("ELO-03")
    void whatWasMetOrWithdrawnIsNotMissed() {
        Direction met = direction();
        met.meet(DUE, "One framework stands", DUE);
        Direction withdrawn = direction();
        withdrawn.withdraw("It binds another council", DUE);

        assertThat(met.passDeadline(DUE.plusDays(1))).isFalse();
        assertThat(withdrawn.passDeadline(DUE.plusDays(1))).isFalse();
    }

    private static Direction direction() {
        return new Direction(
                new DirectionRequest("DO2a", "Integration Joint Board", "The council", ISSUED, DUE, "Buy care anew"),
                1,
                ISSUED);
    }
}
