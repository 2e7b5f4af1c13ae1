package uk.homeward.movein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class MoveInTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate ARRIVAL = TODAY.plusDays(10);

    private final MoveIn move =
            new MoveIn(1, notice("Two visits a day.", ARRIVAL).checked(TODAY), 1);

    @Test
    void aNoticeSaysWhatIsMetAndFromWhichDay() {
        assertThatThrownBy(() -> notice(null, ARRIVAL).checked(TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("which needs");
        assertThatThrownBy(() -> notice("Two visits a day.", null).checked(TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("day of arrival");
    }

    @Test
    void anArrivalHasItsTrueDayAndIsToldOnce() {
        assertThatThrownBy(() -> move.arrive(ARRIVAL, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lies ahead");
        move.arrive(ARRIVAL.minusDays(2), ARRIVAL);

        assertThat(move.view().arrivedOn()).isEqualTo(ARRIVAL.minusDays(2));
        assertThatThrownBy(() -> move.arrive(ARRIVAL, ARRIVAL)).isInstanceOf(Conflict.class);
    }

    @Test
    void whoeverIsHereIsNotWithdrawn() {
        move.arrive(TODAY, TODAY);

        assertThatThrownBy(() -> move.withdraw("They stay.", TODAY))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("decide the end of the package");
    }

    private static MoveInNotice notice(@Nullable String needs, @Nullable LocalDate arrival) {
        return new MoveInNotice(
                "Kent County Council", TODAY, arrival, needs, new BigDecimal("10.5"), "harbour-live-in");
    }
}
