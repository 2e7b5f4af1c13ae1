package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static uk.homeward.funding.FundingHouse.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.CapacityReport;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.ServiceCapacity;
import uk.homeward.capacity.SourceCapacity;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.Councils;

/** What a block costs, and how much of it nobody uses. */
@Tag("HAM-15")
class AdvancePurchaseReportTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private final CapacityReport places = mock();

    @BeforeEach
    void aBlockOfWhichThreeAreFree() {
        given(places.service(any()))
                .willReturn(new ServiceCapacity(
                        "LIC",
                        "Live-in Care",
                        "Hampshire County Council",
                        CapacityUnit.SLOTS,
                        List.of(source(ContractSource.FRAMEWORK, 9, 9, 0), source(ContractSource.BLOCK, 38, 35, 3)),
                        0,
                        0,
                        null));
    }

    private static SourceCapacity source(ContractSource source, int bought, int taken, int free) {
        return new SourceCapacity(
                source,
                List.of(),
                BigDecimal.valueOf(bought),
                BigDecimal.valueOf(taken),
                BigDecimal.valueOf(free),
                List.of());
    }

    private static FundingHouse bought(String service) {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.buy(purchases -> purchases.follow(service));
        return hampshire;
    }

    @Test
    void theBlockTellsWhatIsUnusedAndTheYearThatMayFollowOnlyItsPrice() {
        assertThat(bought("LIC").advance(places))
                .containsExactly(
                        new AdvanceUse(
                                "LIC-B20260401",
                                "LIC",
                                "Live-in Care",
                                CommitmentKind.BLOCK,
                                FIRST,
                                LAST,
                                new BigDecimal("2470000.00"),
                                "38 slots",
                                "35 slots",
                                "3 slots",
                                true),
                        new AdvanceUse(
                                null,
                                "LIC",
                                "Live-in Care",
                                CommitmentKind.BLOCK,
                                FIRST.plusYears(1),
                                LAST.plusYears(1),
                                new BigDecimal("2470000.00"),
                                null,
                                null,
                                null,
                                false));
    }

    /** Bought and not begun: how it is used nobody knows yet. Over, it is no purchase of today. */
    @Test
    void onlyATermThatRunsTellsHowItIsUsed() {
        FundingHouse hampshire = bought("LIC");

        for (LocalDate day : List.of(FIRST, LAST)) {
            hampshire.clock.set(day);
            assertThat(hampshire.advance(places).get(0).unused()).as("%s", day).isEqualTo("3 slots");
        }
        hampshire.clock.set(FIRST.minusDays(1));
        assertThat(hampshire.advance(places))
                .extracting(AdvanceUse::reference, AdvanceUse::unused)
                .startsWith(tuple("LIC-B20260401", null));
        hampshire.clock.set(LAST.plusDays(1));
        assertThat(hampshire.advance(places)).extracting(AdvanceUse::reference).containsOnlyNulls();
    }

    /** Who joins the team is counted with the team: not a second time beside it. */
    @Test
    @Tag("KEN-22")
    void whoJoinedTheTeamIsNotCountedTwice() {
        FundingHouse kent = FundingHouse.of(Councils.named("kent"));
        LocalDate january = LocalDate.of(2024, 1, 15);
        kent.clock.set(january);
        kent.bought.change("KEAH", ContractSource.IN_HOUSE, 240, january);
        kent.buy(purchases -> purchases.follow("KEAH"));
        given(places.service("KEAH"))
                .willReturn(new ServiceCapacity(
                        "KEAH",
                        "Kent Enablement at Home",
                        "Kent County Council",
                        CapacityUnit.HOURS_A_WEEK,
                        List.of(source(ContractSource.IN_HOUSE, 2_040, 2_000, 40)),
                        0,
                        0,
                        null));

        assertThat(kent.advance(places))
                .filteredOn(use -> use.service().equals("KEAH"))
                .extracting(AdvanceUse::kind, AdvanceUse::unused)
                .containsExactlyInAnyOrder(
                        tuple(CommitmentKind.TEAM, "40 hours a week"), tuple(CommitmentKind.GROWTH, null));
    }

    @Test
    @Tag("HAM-16")
    void theShareOfTheSpotIsOfWhatWasBoughtNotOfThePounds() {
        assertThat(SpotShare.of(java.time.YearMonth.from(TODAY), 3, Money.pounds(900), 2, Money.pounds(100))
                        .spotPercent())
                .isEqualTo(new BigDecimal("66.7"));
        assertThat(SpotShare.of(java.time.YearMonth.from(TODAY), 0, Money.ZERO, 0, Money.ZERO)
                        .spotPercent())
                .isZero();
    }
}
