package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DailyAmountsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final DailyAmounts amounts = tenLessThreeTwice();

    @Test
    void theFirstOfTheLowestDaysIsTold() {
        assertThat(amounts.lowestDay(DAY, DAY.plusDays(30))).isEqualTo(DAY.plusDays(5));
        assertThat(amounts.lowestDay(DAY.plusDays(6), null)).isEqualTo(DAY.plusDays(6));
    }

    @Test
    void theLastDayIsLookedAtAndNoneAfterIt() {
        assertThat(amounts.lowest(DAY, DAY.plusDays(4))).isEqualByComparingTo("10");
        assertThat(amounts.lowest(DAY, DAY.plusDays(5))).isEqualByComparingTo("7");
        assertThat(amounts.lowest(DAY.plusDays(8), null)).isEqualByComparingTo("7");
    }

    @Test
    void oneIsTakenFromTheOtherDayByDay() {
        DailyAmounts less = new DailyAmounts();
        less.add(DAY.plusDays(1), DAY.plusDays(1), BigDecimal.ONE);

        DailyAmounts rest = amounts.minus(less);

        assertThat(rest.on(DAY)).isEqualByComparingTo("10");
        assertThat(rest.on(DAY.plusDays(1))).isEqualByComparingTo("9");
        assertThat(rest.on(DAY.plusDays(5))).isEqualByComparingTo("7");
    }

    private static DailyAmounts tenLessThreeTwice() {
        DailyAmounts amounts = new DailyAmounts();
        amounts.add(DAY, null, BigDecimal.TEN);
        amounts.add(DAY.plusDays(5), DAY.plusDays(7), BigDecimal.valueOf(-3));
        amounts.add(DAY.plusDays(12), DAY.plusDays(14), BigDecimal.valueOf(-3));
        return amounts;
    }

    @Test
    void twoAreAddedDayByDay() {
        DailyAmounts more = new DailyAmounts();
        more.add(DAY.plusDays(1), DAY.plusDays(5), BigDecimal.ONE);

        DailyAmounts both = amounts.plus(more);
        more.addAll(amounts);

        for (DailyAmounts sum : new DailyAmounts[] {both, more}) {
            assertThat(sum.on(DAY)).isEqualByComparingTo("10");
            assertThat(sum.on(DAY.plusDays(1))).isEqualByComparingTo("11");
            assertThat(sum.on(DAY.plusDays(5))).isEqualByComparingTo("8");
            assertThat(sum.on(DAY.plusDays(6))).isEqualByComparingTo("7");
        }
        assertThat(amounts.on(DAY.plusDays(1))).isEqualByComparingTo("10");
    }
}
