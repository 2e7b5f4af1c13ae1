package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.funding.FundingRules.Ceiling;
import uk.homeward.funding.FundingRules.Line;
import uk.homeward.governance.AmountBasis;

/** From 1 October 2024 £100 a year until 31 December 2026, and from 1 January 2027 £500 for all of the time. */
@DisplayName("The period of a ceiling")
class CeilingPeriodTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Line LINE = line(
            new Ceiling(FIRST, LAST, BigDecimal.valueOf(100), AmountBasis.YEARLY),
            new Ceiling(LAST.plusDays(1), null, BigDecimal.valueOf(500), AmountBasis.WHOLE));

    private static Line line(Ceiling... ceilings) {
        return new Line("CARE", "Care", "COUNCIL", List.of("CARE"), 1, null, null, List.of(ceilings));
    }

    private static CeilingPeriod on(LocalDate day) {
        return CeilingPeriod.of(LINE, day).orElseThrow();
    }

    private static CeilingPeriod period(LocalDate from, @Nullable LocalDate until, long pounds) {
        return new CeilingPeriod(LINE, from, until, Money.pounds(pounds));
    }

    @Test
    @Tag("COV-12")
    void isAYearOfItsOwnFromItsFirstDay() {
        assertThat(on(FIRST)).isEqualTo(period(FIRST, LocalDate.of(2025, 9, 30), 100));
        assertThat(on(LocalDate.of(2025, 9, 30))).isEqualTo(on(FIRST));
        assertThat(on(LocalDate.of(2025, 10, 1)))
                .isEqualTo(period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30), 100));
    }

    @Test
    @Tag("COV-12")
    void endsWithTheCeilingWhereThatEndsBeforeTheYear() {
        assertThat(on(LAST)).isEqualTo(period(LocalDate.of(2026, 10, 1), LAST, 100));
        assertThat(on(LAST).id()).isEqualTo("CARE/2026-10-01");
    }

    @Test
    @Tag("HAM-03")
    void isAllOfTheTimeWhereTheApprovalIs() {
        assertThat(on(LAST.plusDays(1))).isEqualTo(period(LAST.plusDays(1), null, 500));
        assertThat(on(LAST.plusYears(9))).isEqualTo(on(LAST.plusDays(1)));
    }

    @Test
    void isThereOnlyWhereACeilingIs() {
        assertThat(CeilingPeriod.of(LINE, FIRST.minusDays(1))).isEmpty();
        assertThat(CeilingPeriod.of(
                        line(new Ceiling(FIRST, LAST, BigDecimal.TEN, AmountBasis.WHOLE)), LAST.plusDays(1)))
                .isEmpty();
    }

    @Test
    void holdsFromItsFirstDayToItsLast() {
        CeilingPeriod year = on(FIRST);

        assertThat(year.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(year.holdsOn(FIRST)).isTrue();
        assertThat(year.holdsOn(LocalDate.of(2025, 9, 30))).isTrue();
        assertThat(year.holdsOn(LocalDate.of(2025, 10, 1))).isFalse();
        assertThat(on(LAST.plusDays(1)).holdsOn(LAST.plusYears(20))).isTrue();
    }
}
