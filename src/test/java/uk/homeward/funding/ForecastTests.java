package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.funding.FundingHouse.TODAY;
import static uk.homeward.funding.FundingHouse.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;
import uk.homeward.funding.FundingFact.OverspendFound;

/** What a line will have cost at the end of its period: paid, committed, past its planned end, and what will begin. */
class ForecastTests {

    private static void commit(FundingHouse house, String reference, LocalDate from, LocalDate until) {
        house.promise(money -> money.commit(request(reference, "LIC", ContractSource.FRAMEWORK, from, until, null)));
    }

    /** Money until December, and the person there until April: the forecast knows. */
    @Test
    @Tag("HAM-17")
    void supportPastItsPlannedEndIsExpectedToGoOnUntilSomebodyEndsIt() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate end = LocalDate.of(2026, 12, 20);
        hampshire.clock.set(LocalDate.of(2026, 4, 27));
        commit(hampshire, "EPI-970001", LocalDate.of(2026, 4, 27), end);
        hampshire.clock.set(end.plusDays(1));
        assertThat(hampshire.line("LIVE_IN").overrun()).isEqualByComparingTo("0");

        hampshire.overrun(money -> money.follow("EPI-970001", end.plusDays(1)));

        // Committed to 27 December; then 94 days to 31 March at £1,400 a week.
        assertThat(hampshire.line("LIVE_IN"))
                .extracting(Position::open, Position::overrun, Position::expectedStarts, Position::forecast)
                .containsExactly(
                        new BigDecimal("49000.00"),
                        new BigDecimal("18800.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("67800.00"));

        hampshire.promise(money -> money.change("EPI-970001", FundingHouse.to(LocalDate.of(2027, 3, 28), 68_000)));
        assertThat(hampshire.line("LIVE_IN").overrun()).isEqualByComparingTo("0");
    }

    /** Two in twelve weeks, six weeks each at £1,400: as many more until 31 March, the last of them only in part. */
    @Test
    @Tag("HAM-17")
    void startsAreExpectedAtTheRateOfTheLastTwelveWeeks() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.clock.set(LocalDate.of(2026, 8, 1));
        commit(
                hampshire,
                "EPI-970000",
                TODAY.minusWeeks(12),
                TODAY.minusWeeks(6).minusDays(1));
        commit(hampshire, "EPI-970001", TODAY.minusWeeks(12).plusDays(1), TODAY.minusWeeks(6));
        commit(hampshire, "EPI-970002", TODAY, TODAY.plusDays(41));
        commit(hampshire, "EPI-970003", TODAY.plusDays(1), TODAY.plusDays(42));

        hampshire.clock.set(TODAY);

        // A start in 42 days; 86 days for whole stays, and 42 for the begun ones: £8,400 x 107.5 / 42.
        assertThat(hampshire.line("LIVE_IN").expectedStarts()).isEqualByComparingTo("21500");
        assertThat(hampshire.line("LIVE_IN").forecast()).isEqualByComparingTo("55100");
    }

    @Test
    void whatNeverBeganIsNoStart() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        commit(hampshire, "EPI-970001", TODAY, TODAY.plusDays(41));

        hampshire.promise(money -> money.end("EPI-970001", TODAY.minusDays(1)));

        assertThat(hampshire.line("LIVE_IN").expectedStarts()).isEqualByComparingTo("0");
    }

    @Test
    @Tag("KEN-11")
    @Tag("KEN-24")
    void theForecastOfDecember2023IsTold() {
        FundingHouse kent = KentInDecember.house();

        assertThat(kent.line("D2A"))
                .extracting(Position::approved, Position::forecast, Position::overspend)
                .containsExactly(new BigDecimal("2953400.00"), new BigDecimal("2953400.00"), new BigDecimal("0.00"));
        assertThat(kent.line("BRIDGING"))
                .extracting(
                        Position::approved,
                        Position::committed,
                        Position::expectedStarts,
                        Position::forecast,
                        Position::overspend)
                .containsExactly(
                        new BigDecimal("732600.00"),
                        new BigDecimal("729300.00"),
                        new BigDecimal("245700.00"),
                        new BigDecimal("975000.00"),
                        new BigDecimal("242400.00"));
        assertThat(kent.line("BRIDGING").alreadyOverspent()).isFalse();
        kent.dayPasses();
        kent.dayPasses();
        assertThat(kent.facts(OverspendFound.class)).singleElement().satisfies(told -> {
            assertThat(told.reference()).isEqualTo("BRIDGING");
            assertThat(told.reason()).isEqualTo("The forecast is £975,000.00, £242,400.00 more than approved.");
        });
        BigDecimal forecast =
                kent.line("D2A").forecast().add(kent.line("BRIDGING").forecast());
        assertThat(forecast).isEqualByComparingTo("3928400");
    }
}
