package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.funding.FundingHouse.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;

/** What the database alone counts. */
class FundingQueryTests extends FundingTest {

    @Test
    @Tag("HAM-16")
    void spotIsCountedAndItsShareTold() {
        FundingHouse hampshire = house(Councils.named("hampshire"));
        LocalDate first = LocalDate.of(2026, 5, 4);
        hampshire.promise(funding -> funding.commit(request(
                "EPI-970001", "LIC", ContractSource.BLOCK, first, first.plusDays(27), BigDecimal.valueOf(3000))));
        hampshire.promise(funding -> funding.commit(new CommitmentRequest(
                "EPI-970002",
                "REF-970001",
                "LIC",
                ContractSource.SPOT,
                first,
                first.plusDays(27),
                null,
                BigDecimal.valueOf(1000),
                List.of(),
                "Every block slot is taken.",
                "manager",
                null)));

        // A month in which no other life of the shared application begins.
        assertThat(hampshire.report().spot().stream()
                        .filter(month -> month.month().equals(YearMonth.from(first))))
                .singleElement()
                .satisfies(month -> {
                    assertThat(month.bought()).isEqualTo(2);
                    assertThat(month.spotBought()).isEqualTo(1);
                    assertThat(month.spotPounds()).isEqualByComparingTo("1000");
                    assertThat(month.spotPercent()).isEqualByComparingTo("50.0");
                });
    }

    @Test
    @Tag("HAM-17")
    void whatRunsOverItsLastDayIsFound() {
        FundingHouse hampshire = house(Councils.named("hampshire"));
        LocalDate last = LocalDate.of(2026, 5, 31);
        hampshire.promise(funding -> funding.commit(request(
                "EPI-970001", "LIC", ContractSource.FRAMEWORK, last.minusDays(6), last, BigDecimal.valueOf(1400))));

        hampshire.overrun(funding -> assertThat(funding.overrunning(last)).doesNotContain("EPI-970001"));
        hampshire.overrun(
                funding -> assertThat(funding.overrunning(last.plusDays(1))).contains("EPI-970001"));
    }
}
