package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.funding.FundingRules.Per;
import uk.homeward.funding.FundingRules.Rate;

/** Whichever place is found, the money that was promised is enough for it. */
class RatesTests {

    private static final FundedDays WEEK = new FundedDays(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29));

    @Test
    @Tag("HAM-03")
    @Tag("HAM-17")
    void theDearestOfSeveralSourcesIsPromised() {
        Rates rates = rates(
                rate(ContractSource.BLOCK, 100, Per.DAY),
                rate(ContractSource.FRAMEWORK, 750, Per.WEEK),
                rate(ContractSource.IN_HOUSE, 90, Per.DAY));

        assertThat(rates.dearest(
                        List.of(ContractSource.BLOCK, ContractSource.FRAMEWORK, ContractSource.IN_HOUSE),
                        "CARE",
                        WEEK,
                        null))
                .contains(ContractSource.FRAMEWORK);
    }

    @Test
    @Tag("HAM-03")
    void aSourceWithoutARateIsNoneOfThem() {
        Rates rates = rates(rate(ContractSource.BLOCK, 20, Per.HOUR), rate(ContractSource.IN_HOUSE, 10, Per.DAY));

        assertThat(rates.dearest(List.of(ContractSource.BLOCK, ContractSource.FRAMEWORK), "CARE", WEEK, null))
                .as("no hours are known, and there is no rate")
                .isEmpty();
        assertThat(rates.dearest(
                        List.of(ContractSource.BLOCK, ContractSource.IN_HOUSE),
                        "CARE",
                        WEEK,
                        WeeklyHours.of(BigDecimal.TEN)))
                .contains(ContractSource.BLOCK);
    }

    @Test
    void noDaysCostNothing() {
        Rates rates = rates(rate(ContractSource.BLOCK, 100, Per.DAY));

        assertThat(rates.known("CARE", ContractSource.BLOCK, new FundedDays(WEEK.until(), WEEK.from()), null))
                .contains(Money.ZERO);
    }

    private static Rates rates(Rate... rates) {
        return new Rates(
                new FundingRules(List.of(), List.of(), List.of(rates), List.of(), null, null, null),
                new CapacityRules(Map.of()));
    }

    private static Rate rate(ContractSource source, int pounds, Per per) {
        return new Rate("CARE", source, BigDecimal.valueOf(pounds), per);
    }
}
