package uk.homeward.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WeeklyHoursTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final WeeklyHours ten = WeeklyHours.of(BigDecimal.TEN);

    @Test
    @Tag("COV-03")
    void aChangeHoldsUntilTheNextInWhateverOrderTheyAreTold() {
        WeeklyHours onTime = ten.changed(on(3), hours(8)).changed(on(9), hours(6));
        WeeklyHours late = ten.changed(on(9), hours(6)).changed(on(3), hours(8));

        assertThat(late).isEqualTo(onTime);
        assertThat(late.on(on(2))).isEqualTo("10.00");
        assertThat(late.on(on(3))).isEqualTo("8.00");
        assertThat(late.on(on(8))).isEqualTo("8.00");
        assertThat(late.latest()).isEqualTo("6.00");
    }

    @Test
    void whatIsToldAgainForADayReplacesWhatWasTold() {
        assertThat(ten.changed(on(3), hours(8)).changed(on(3), hours(9)))
                .isEqualTo(ten.changed(on(3), new BigDecimal("9.00")));
    }

    @Test
    void daysFallIntoPeriodsWithTheSameHours() {
        WeeklyHours tapered =
                ten.changed(on(-5), hours(12)).changed(on(3), hours(8)).changed(on(30), hours(1));

        assertThat(tapered.during(on(0), on(6)))
                .containsExactly(
                        new HoursPeriod(on(0), on(2), new BigDecimal("12.00")),
                        new HoursPeriod(on(3), on(6), new BigDecimal("8.00")));
        assertThat(tapered.during(on(3), on(3))).containsExactly(new HoursPeriod(on(3), on(3), new BigDecimal("8.00")));
        assertThat(tapered.during(on(-5), on(-5))).hasSize(1);
        assertThat(tapered.during(on(29), on(30))).hasSize(2);
    }

    @Test
    void theHoursOfSomeDaysAreCountedByTheDay() {
        assertThat(ten.changed(on(7), hours(3)).given(on(0), on(13))).isEqualByComparingTo("13");
        assertThat(ten.given(on(0), on(0))).isEqualByComparingTo("1.4285714286");
    }

    @Test
    void theyAreKeptAsText() {
        WeeklyHoursConverter converter = new WeeklyHoursConverter();
        WeeklyHours tapered = ten.changed(on(3), new BigDecimal("7.5")).changed(on(9), BigDecimal.ZERO);

        assertThat(converter.convertToDatabaseColumn(tapered)).isEqualTo("10.00 2026-03-05=7.50 2026-03-11=0.00");
        assertThat(converter.convertToEntityAttribute("10.00 2026-03-05=7.50 2026-03-11=0.00"))
                .isEqualTo(tapered);
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(ten)))
                .isEqualTo(ten);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    private static LocalDate on(int day) {
        return MONDAY.plusDays(day);
    }

    private static BigDecimal hours(int hours) {
        return BigDecimal.valueOf(hours);
    }

    @Test
    void nobodyHasSaidIsNotNone() {
        assertThat(WeeklyHours.ofNullable(null)).isNull();
        assertThat(WeeklyHours.ofNullable(BigDecimal.TEN)).isEqualTo(WeeklyHours.of(BigDecimal.TEN));
    }
}
