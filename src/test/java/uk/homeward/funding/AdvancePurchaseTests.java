package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.funding.FundingHouse.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.audit.Fact;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;
import uk.homeward.funding.CommitmentView.PartView;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;

/** A block and a team are paid for, whether anybody uses them or not. */
class AdvancePurchaseTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);

    private static FundingHouse council(String name, LocalDate today) {
        FundingHouse house = FundingHouse.of(Councils.named(name));
        house.clock.set(today);
        return house;
    }

    private static void begin(FundingHouse house, String service) {
        house.buy(purchases -> purchases.follow(service));
    }

    /** 38 slots × £1,250 × 52 weeks; the optional second year is bought when it is decided. */
    @Test
    @Tag("HAM-15")
    @Tag("HAM-05")
    void aBlockIsOneCommitmentForTheTermThatIsBought() {
        FundingHouse hampshire = council("hampshire", TODAY);

        begin(hampshire, "LIC");
        begin(hampshire, "LIC");
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("2470000");
        assertThat(hampshire.commitment("LIC-B20260401").until()).isEqualTo(LocalDate.of(2027, 3, 31));

        hampshire.act(funding -> funding.decideExtension("LIC", true, "Stays became shorter."));
        hampshire.buy(purchases -> purchases.buy("LIC"));

        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("4940000");
        assertThat(hampshire.commitment("LIC-B20270401").amount()).isEqualByComparingTo("2470000");
    }

    /** 40 slots × £1,250 × 104 weeks = £5,200,000 against £5,000,000. */
    @Test
    @Tag("HAM-03")
    @Tag("HAM-15")
    void aBlockAwardedForBothYearsBeyondTheApprovalIsRefused() {
        FundingHouse hampshire = FundingHouse.of(Councils.changed("hampshire", text -> {
            int from = text.indexOf("  contracts:\n");
            return (text.substring(0, from) + "  contracts: []\n"
                            + text.substring(text.indexOf("  # HAM-04: nothing is")))
                    .replace("amount: 38", "amount: 40");
        }));
        hampshire.procure(door -> door.recordTender(
                "LIC",
                new TenderNotice(
                        LocalDate.of(2025, 9, 1),
                        ServiceModel.LIVE_IN_CARE,
                        EnumSet.of(EntryRoute.STEP_UP),
                        true,
                        null)));

        Refusal refusal = Refusals.of(() -> hampshire.procureAndBuy(
                "LIC",
                new AwardNotice(
                        LocalDate.of(2026, 2, 2),
                        "Harbour Live-in Care Ltd",
                        FIRST,
                        LocalDate.of(2028, 3, 31),
                        null,
                        null)));

        assertThat(refusal)
                .hasMessageStartingWith("What is bought costs £5,200,000.00 from 1 April 2026 to 31 March 2028")
                .hasMessageContaining("£200,000.00 too much for the approved budget of Step-up live-in care");
        assertThat(hampshire.report().contracts()).isEmpty();
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("0");
    }

    @Test
    @Tag("HAM-15")
    void whoHasAPlaceInTheBlockCommitsNothingMore() {
        FundingHouse hampshire = council("hampshire", TODAY);
        begin(hampshire, "LIC");

        hampshire.promise(money -> money.begin(
                FundingHouse.request("EPI-970001", "LIC", null, TODAY, TODAY.plusDays(27), null),
                Set.of(ContractSource.BLOCK)));
        hampshire.promise(money -> money.begin(
                FundingHouse.request("EPI-970002", "LIC", null, TODAY, TODAY.plusDays(27), null),
                Set.of(ContractSource.FRAMEWORK)));

        assertThat(hampshire.commitment("EPI-970001").amount()).isEqualByComparingTo("0");
        // Four weeks at £1,400.
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("2475600");
    }

    /** The team of 1,800 hours has its own line; the 240 hours of the first phase draw on the budget of the decision. */
    @Test
    @Tag("KEN-25")
    @Tag("KEN-22")
    void onlyTheExpansionOfTheTeamDrawsOnTheBudgetOfTheOldService() {
        FundingHouse kent = council("kent", JANUARY);

        begin(kent, "KEAH");
        begin(kent, "D2A");
        assertThat(kent.line("KEAH_TEAM").committed()).isEqualByComparingTo("2527200");
        // 180 slots of 14 hours at £21.50.
        assertThat(kent.line("D2A").committed()).isEqualByComparingTo("2817360");

        // To the end of the 52 weeks 57 days of 240 hours at £27.
        kent.bought.change("KEAH", ContractSource.IN_HOUSE, 240, LocalDate.of(2024, 2, 2));
        begin(kent, "KEAH");

        assertThat(kent.commitment("KEAH-G20230401").amount()).isEqualByComparingTo("52765.71");
        assertThat(kent.line("D2A").committed()).isEqualByComparingTo("2870125.71");
        assertThat(kent.line("KEAH_TEAM").committed()).isEqualByComparingTo("2527200");
    }

    /** Nobody sends a team home because a line is empty, and nobody is refused a place in it. */
    @Test
    void aShortageOfTheTeamIsToldAndCareStarts() {
        FundingHouse kent =
                FundingHouse.of(Councils.changed("kent", text -> text.replace("pounds: 2600000", "pounds: 1000")));
        kent.clock.set(JANUARY);

        begin(kent, "KEAH");
        kent.promise(money -> money.begin(
                FundingHouse.request("EPI-970001", "KEAH", null, JANUARY, JANUARY.plusDays(41), null),
                Set.of(ContractSource.IN_HOUSE)));

        assertThat(kent.report().escalations(PageQuery.first(10)).items())
                .extracting(EscalationView::reference, EscalationView::missing)
                .containsExactly(tuple("KEAH-T20230401", new BigDecimal("2526200.00")));
        assertThat(kent.commitment("EPI-970001").amount()).isEqualByComparingTo("0");
    }

    @Test
    @Tag("COV-10")
    void aVariedBlockCostsMoreOrLessFromItsDay() {
        FundingHouse coventry = council("coventry", FIRST);
        begin(coventry, "STHS");
        assertThat(coventry.commitment("STHS-B20260401").parts())
                .extracting(PartView::line, PartView::amount)
                .containsExactly(
                        tuple("CCG", new BigDecimal("356195.08")), tuple("COUNCIL", new BigDecimal("605804.92")));

        coventry.bought.change("STHS", ContractSource.BLOCK, -100, FIRST.plusWeeks(26));
        begin(coventry, "STHS");
        assertThat(coventry.commitment("STHS-B20260401").amount()).isEqualByComparingTo("913900");

        coventry.bought.change("STHS", ContractSource.BLOCK, 10_000, FIRST);
        assertThat(Refusals.of(() -> coventry.buy(purchases -> purchases.buy("STHS"))))
                .hasMessageContaining("too much for the approved budget");
    }

    @Test
    void aYearThatBeginsIsBoughtAnewAndAnAwardEndsWhatRanWithoutAContract() {
        FundingHouse hampshire = council("hampshire", TODAY);
        begin(hampshire, "BEDS");
        assertThat(hampshire.commitment("BEDS-B20260401").amount()).isEqualByComparingTo("457600");
        hampshire.procure(door -> door.recordTender(
                "BEDS",
                new TenderNotice(
                        LocalDate.of(2026, 5, 1), ServiceModel.BED, EnumSet.of(EntryRoute.STEP_UP), true, null)));

        hampshire.procureAndBuy(
                "BEDS",
                new AwardNotice(
                        LocalDate.of(2026, 10, 1),
                        "Millbrook House",
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 3, 31),
                        null,
                        null));

        // 244 of 365 days, and seventeen weeks of the new contract.
        assertThat(hampshire.commitment("BEDS-B20260401").until()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(hampshire.commitment("BEDS-B20260401").amount()).isEqualByComparingTo("305902.46");
        assertThat(hampshire.commitment("BEDS-B20261201").amount()).isEqualByComparingTo("149600");
        assertThat(hampshire.facts(FundingFact.CommitmentEnded.class))
                .containsExactly(new FundingFact.CommitmentEnded(
                        "BEDS-B20260401",
                        "BEDS",
                        LocalDate.of(2026, 11, 30),
                        Money.of(new BigDecimal("305902.46")),
                        Money.of(new BigDecimal("151697.54"))));
    }

    @ParameterizedTest
    @CsvSource({"demo, 2026-11-23", "hampshire, 2026-11-23", "kent, 2024-01-15", "coventry, 2026-11-23"})
    void whatEachProfileBuysInAdvanceFitsItsCeilings(String council, LocalDate today) {
        FundingHouse house = council(council, today);

        Councils.named(council).council().services().forEach(service -> begin(house, service.code()));

        assertThat(house.report().escalations(PageQuery.first(10)).items()).isEmpty();
        assertThat(house.facts(FundingFact.MoneyCommitted.class)).isNotEmpty();
    }

    @Test
    void whatIsBoughtAlreadyIsNotToldAgainAndWhatChangesIsToldOnce() {
        FundingHouse coventry = council("coventry", FIRST);
        begin(coventry, "STHS");
        coventry.facts.clear();

        begin(coventry, "STHS");
        assertThat(coventry.facts).isEmpty();
        coventry.bought.change("STHS", ContractSource.BLOCK, -100, FIRST.plusWeeks(26));
        begin(coventry, "STHS");
        begin(coventry, "STHS");

        assertThat(coventry.facts)
                .containsExactly(new FundingFact.CommitmentChanged(
                        "STHS-B20260401",
                        "STHS",
                        Money.pounds(962_000),
                        Money.pounds(913_900),
                        LocalDate.of(2027, 3, 31),
                        "More or less is bought."));
    }

    /** Nobody buys what is not awarded yet, nor what is over and was not extended. */
    @Test
    @Tag("HAM-05")
    void aBlockIsBoughtFromItsAwardToItsEnd() {
        LocalDate awarded = LocalDate.of(2026, 2, 2);
        LocalDate last = LocalDate.of(2027, 3, 31);

        assertThat(bought(awarded.minusDays(1), "LIC")).isEmpty();
        assertThat(bought(awarded, "LIC")).containsExactly("LIC-B20260401");
        assertThat(bought(last, "LIC")).containsExactly("LIC-B20260401");
        assertThat(bought(last.plusDays(1), "LIC")).isEmpty();
    }

    private static List<String> bought(LocalDate today, String service) {
        FundingHouse hampshire = council("hampshire", today);
        begin(hampshire, service);
        return hampshire.facts(FundingFact.MoneyCommitted.class).stream()
                .map(Fact::reference)
                .toList();
    }

    /** The first ceiling of the beds begins on 1 April 2023. */
    @Test
    void whatNoBudgetPaysForYetIsNotBought() {
        LocalDate first = LocalDate.of(2023, 4, 1);

        assertThat(bought(first.minusDays(1), "BEDS")).isEmpty();
        assertThat(bought(first, "BEDS")).containsExactly("BEDS-B20230401");
    }

    /** A framework is paid for as it is used. */
    @Test
    @Tag("HAM-15")
    void onlyTheBlockIsBoughtInAdvance() {
        FundingHouse hampshire = council("hampshire", TODAY);
        hampshire.procureAndBuy(
                "LIC",
                new AwardNotice(
                        LocalDate.of(2026, 10, 1),
                        "Live-in care framework",
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2027, 5, 31),
                        ContractSource.FRAMEWORK,
                        null));

        assertThat(hampshire.facts(FundingFact.MoneyCommitted.class))
                .extracting(Fact::reference)
                .containsExactly("LIC-B20260401");
    }

    @Test
    @Tag("HAM-05")
    void theYearThatMayStillBeDecidedIsOfferedUntilItIs() {
        FundingHouse hampshire = council("hampshire", TODAY);
        AdvancePurchase second = new AdvancePurchase(
                "LIC", CommitmentKind.BLOCK, new FundedDays(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)));

        assertThat(hampshire.terms.option("LIC")).contains(second);
        assertThat(hampshire.terms.option("BEDS")).isEmpty();
        hampshire.act(funding -> funding.decideExtension("LIC", false, "Stays became no shorter."));

        assertThat(hampshire.terms.option("LIC")).isEmpty();
    }

    /** Nobody counted what it would cost: it is not offered at a price of nothing. */
    @Test
    @Tag("HAM-05")
    void aYearWithoutARateIsNotOffered() {
        FundingHouse unpriced = FundingHouse.of(Councils.changed(
                "hampshire",
                text -> text.replace(
                        "    - service: LIC\n      source: BLOCK\n      pounds: 1250.00\n      per: WEEK\n", "")));

        assertThat(unpriced.terms.option("LIC")).isEmpty();
    }
}
