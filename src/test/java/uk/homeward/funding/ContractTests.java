package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.funding.FundingHouse.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.MemoryTransactions;
import uk.homeward.calendar.MovableClock;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;
import uk.homeward.council.WholeProfile;
import uk.homeward.funding.FundingFact.ContractAwarded;
import uk.homeward.funding.FundingFact.TenderIssued;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;

/** Tenders, awards and the days of contracts: what money may follow. */
class ContractTests {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    /** Hampshire before anything was awarded. */
    private FundingHouse hampshireWithoutContract() {
        return FundingHouse.of(Councils.changed("hampshire", text -> {
            int from = text.indexOf("  contracts:\n");
            return text.substring(0, from) + "  contracts: []\n"
                    + text.substring(text.indexOf("  # HAM-04: nothing is"));
        }));
    }

    private static TenderNotice tender(LocalDate issued, Set<EntryRoute> routes) {
        return new TenderNotice(issued, ServiceModel.LIVE_IN_CARE, routes, true, null);
    }

    private static AwardNotice award(@Nullable LocalDate awarded, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new AwardNotice(awarded, "Harbour Live-in Care Ltd", from, until, null, null);
    }

    private static CommitmentRequest days(String reference, String service, LocalDate from, LocalDate until) {
        return FundingHouse.request(reference, service, ContractSource.BLOCK, from, until, BigDecimal.valueOf(100));
    }

    @Test
    @Tag("HAM-04")
    void moneyIsCommittedOnlyUnderAContractThatATenderLedTo() {
        FundingHouse hampshire = hampshireWithoutContract();
        CommitmentRequest wanted = days("EPI-970001", "LIC", TODAY, TODAY.plusDays(6));

        Refusal refusal = Refusals.of(() -> hampshire.promise(funding -> funding.commit(wanted)));
        assertThat(refusal.field()).isEqualTo("service");
        assertThat(refusal).hasMessageContaining("No contract for this service was awarded after a tender");

        hampshire.procure(door -> door.recordTender("LIC", tender(JULY, EnumSet.of(EntryRoute.STEP_UP))));
        assertThat(Refusals.field(() -> hampshire.promise(funding -> funding.commit(wanted))))
                .isEqualTo("service");

        hampshire.procure(door -> door.recordAward("LIC", award(OCTOBER, OCTOBER, null)));
        hampshire.promise(funding -> funding.commit(wanted));

        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("100");
        assertThat(hampshire.report().contract("LIC").tender()).isNotNull().satisfies(led -> assertThat(led.issuedOn())
                .isEqualTo(JULY));
        assertThat(hampshire.facts(ContractAwarded.class))
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact.reason())
                                .isEqualTo(
                                        "Awarded on 1 October 2026 to Harbour Live-in Care Ltd, from 1 October 2026 without a known end."));
        assertThat(hampshire.facts(TenderIssued.class)).hasSize(1);
    }

    @Test
    @Tag("HAM-04")
    void anAwardWithoutATenderBeforeItIsRefused() {
        FundingHouse hampshire = hampshireWithoutContract();

        Refusal refusal =
                Refusals.of(() -> hampshire.procure(door -> door.recordAward("LIC", award(OCTOBER, OCTOBER, null))));
        assertThat(refusal.field()).isEqualTo("awardedOn");
        assertThat(refusal).hasMessageContaining("No tender for Live-in Care was issued before 1 October 2026");

        hampshire.procure(door -> door.recordTender("LIC", tender(OCTOBER, EnumSet.of(EntryRoute.STEP_UP))));
        assertThat(Refusals.field(
                        () -> hampshire.procure(door -> door.recordAward("LIC", award(OCTOBER, OCTOBER, null)))))
                .isEqualTo("awardedOn");
        assertThat(hampshire.report().contracts()).isEmpty();
    }

    @Test
    @Tag("HAM-04")
    void aTenderForAnotherKindOfServiceIsRefused() {
        FundingHouse hampshire = hampshireWithoutContract();

        assertThat(Refusals.of(() -> hampshire.procure(door -> door.recordTender(
                        "LIC", new TenderNotice(JULY, ServiceModel.BED, EnumSet.of(EntryRoute.STEP_UP), true, null)))))
                .hasMessage("Live-in Care is another kind of support."
                        + " Choose its kind, or the service that was tendered.");
        assertThat(Refusals.field(() -> hampshire.procure(door -> door.recordTender(
                        "LIC", new TenderNotice(JULY, ServiceModel.BED, EnumSet.of(EntryRoute.STEP_UP), true, null)))))
                .isEqualTo("model");
        assertThat(Refusals.field(() -> hampshire.procure(door -> door.recordTender(
                        "BEDS",
                        new TenderNotice(JULY, ServiceModel.BED, EnumSet.allOf(EntryRoute.class), true, null)))))
                .isEqualTo("routes");
        assertThat(Refusals.field(() -> hampshire.procure(door -> door.recordTender(
                        "LIC",
                        new TenderNotice(
                                JULY, ServiceModel.LIVE_IN_CARE, EnumSet.of(EntryRoute.STEP_UP), false, null)))))
                .isEqualTo("shortTerm");
        assertThat(Refusals.field(() -> hampshire.procure(
                        door -> door.recordTender("LIC", tender(JULY, EnumSet.noneOf(EntryRoute.class))))))
                .isEqualTo("routes");
        assertThat(Refusals.field(() -> hampshire.procure(
                        door -> door.recordTender("LIC", tender(TODAY.plusDays(1), EnumSet.of(EntryRoute.STEP_UP))))))
                .isEqualTo("issuedOn");
        assertThat(Refusals.of(() -> hampshire.procure(
                        door -> door.recordTender("NOSUCH", tender(JULY, EnumSet.of(EntryRoute.STEP_UP))))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void badDaysOfAnAwardAreRefusedAndNothingIsKept() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));

        assertThat(awardRefused(hampshire, award(null, OCTOBER, null))).isEqualTo("awardedOn");
        assertThat(awardRefused(hampshire, award(TODAY.plusDays(1), TODAY.plusDays(2), null)))
                .isEqualTo("awardedOn");
        assertThat(awardRefused(hampshire, award(OCTOBER, null, null))).isEqualTo("from");
        assertThat(awardRefused(hampshire, award(OCTOBER, OCTOBER.minusDays(1), null)))
                .isEqualTo("from");
        assertThat(awardRefused(hampshire, award(OCTOBER, OCTOBER, OCTOBER.minusDays(1))))
                .isEqualTo("until");
        assertThat(awardRefused(hampshire, new AwardNotice(OCTOBER, " ", OCTOBER, null, null, null)))
                .isEqualTo("provider");
        // The contract of the profile begins on 1 April 2026.
        assertThat(awardRefused(hampshire, award(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), null)))
                .isEqualTo("from");
        assertThat(hampshire.report().contracts()).hasSize(1);
    }

    private static @Nullable String awardRefused(FundingHouse house, AwardNotice notice) {
        return Refusals.field(() -> house.procure(door -> door.recordAward("LIC", notice)));
    }

    /** The contract of the profile ends on 31 March 2027. */
    @Test
    @Tag("HAM-05")
    void whatIsAwardedNextCarriesSupportOverTheEndOfTheContractBefore() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate end = LocalDate.of(2027, 3, 31);
        CommitmentRequest over = days("EPI-970001", "LIC", end.minusDays(6), end.plusDays(7));
        assertThat(Refusals.field(() -> hampshire.promise(funding -> funding.commit(over))))
                .isEqualTo("exitPlan");

        hampshire.procure(door -> door.recordAward("LIC", award(OCTOBER, end.plusDays(1), LocalDate.of(2028, 3, 31))));

        hampshire.promise(funding -> funding.commit(over));
        assertThat(Refusals.field(() -> hampshire.promise(
                        funding -> funding.commit(days("EPI-970002", "LIC", end, LocalDate.of(2028, 4, 1))))))
                .isEqualTo("exitPlan");
        assertThat(hampshire.report().contracts())
                .extracting(ContractView::from, ContractView::until)
                .containsExactly(
                        tuple(LocalDate.of(2026, 4, 1), end), tuple(end.plusDays(1), LocalDate.of(2028, 3, 31)));
        assertThat(hampshire.report().withoutExitPlan()).isEmpty();
    }

    /** A gap of one day is one in which nobody has a contract. */
    @Test
    @Tag("HAM-05")
    void aGapBetweenTwoContractsIsNotCovered() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate end = LocalDate.of(2027, 3, 31);

        hampshire.procure(door -> door.recordAward("LIC", award(OCTOBER, end.plusDays(2), null)));

        assertThat(Refusals.field(() -> hampshire.promise(
                        funding -> funding.commit(days("EPI-970001", "LIC", end.minusDays(6), end.plusDays(7))))))
                .isEqualTo("exitPlan");
        hampshire.promise(funding -> funding.commit(days("EPI-970001", "LIC", end.plusDays(2), end.plusDays(700))));
    }

    /** Awarded in May 2014; until when is not in the minutes. */
    @Test
    @Tag("COV-08")
    void coventrysContractRunsFromMay2014WithoutAKnownEnd() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        LocalDate may = LocalDate.of(2014, 5, 1);

        assertThat(coventry.report().contract("STHS"))
                .extracting(ContractView::awardedOn, ContractView::from, ContractView::until)
                .containsExactly(may, may, null);
        assertThat(Refusals.field(() -> coventry.promise(
                        funding -> funding.commit(days("EPI-970001", "STHS", may.minusDays(1), may.plusDays(6))))))
                .isEqualTo("from");
        coventry.promise(funding -> funding.commit(days("EPI-970001", "STHS", TODAY, TODAY.plusYears(9))));
        assertThat(coventry.report().withoutExitPlan()).isEmpty();
        assertThat(Refusals.of(() -> coventry.act(funding -> funding.decideExtension("STHS", true, "Good."))))
                .hasMessageContaining("The end of this contract is not known");
    }

    @Test
    @Tag("KEN-10")
    void whatTheNhsCommissionsTakesNoneOfTheCouncilsMoney() {
        FundingHouse kent = FundingHouse.of(Councils.named("kent"));

        Refusal refusal = Refusals.of(() -> kent.commit("EPI-970001", "REHAB", 100));

        assertThat(refusal.field()).isEqualTo("service");
        assertThat(refusal).hasMessageContaining("NHS Kent and Medway commissions this service and pays for it");
        assertThat(Refusals.field(() -> kent.procure(door -> door.recordTender(
                        "REHAB",
                        new TenderNotice(
                                JULY, ServiceModel.HOME_SUPPORT, EnumSet.of(EntryRoute.STEP_DOWN), true, null)))))
                .isEqualTo("service");
        assertThat(kent.report().services())
                .extracting(ServicePayers::service, ServicePayers::commissionedBy, ServicePayers::ofCouncil)
                .containsExactly(
                        tuple("KEAH", "Kent County Council", true),
                        tuple("D2A", "Kent County Council", true),
                        tuple("REHAB", "NHS Kent and Medway", false));
        assertThat(kent.report().services().get(0).lines())
                .as("the team as it stands has a line of its own")
                .containsExactly("Kent Enablement at Home, the existing team", "Discharge to Assess", "Bridging");
        assertThat(kent.report().services().get(2).lines()).isEmpty();
    }

    /** Commissioned together, paid together, in the proportion of the profile. */
    @Test
    @Tag("KEN-10")
    @Tag("COV-06")
    @Tag("COV-12")
    void whatIsCommissionedTogetherIsPaidTogether() {
        CouncilProfile profile = Councils.coventry();
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        coventry.commit("EPI-970001", "STHS", 1_056);

        assertThat(profile.commissionedBy("STHS")).isEqualTo("Coventry City Council with Coventry and Rugby CCG");
        assertThat(coventry.line("COUNCIL").committed()).isEqualByComparingTo("665");
        assertThat(coventry.line("CCG").committed()).isEqualByComparingTo("391");
    }

    /** Contracts are with independent providers: a council's own team has none. */
    @Test
    @Tag("COV-06")
    void whatTheCouncilRunsItselfIsNotTendered() {
        FundingHouse kent = FundingHouse.of(Councils.named("kent"));

        assertThat(Refusals.of(() -> kent.procure(door -> door.recordTender(
                        "KEAH",
                        new TenderNotice(
                                JULY, ServiceModel.HOME_SUPPORT, EnumSet.of(EntryRoute.STEP_UP), true, null)))))
                .hasMessageContaining("The council runs Kent Enablement at Home itself");
    }

    private static CommitmentRequest wanted(String reference, LocalDate from) {
        return FundingHouse.request(reference, "LIC", null, from, from.plusDays(27), null);
    }

    /** Hampshire's block ends on 31 March 2027: framework and spot have no contract that could end. */
    @Test
    @Tag("HAM-05")
    void afterTheBlocksContractTheOrderGoesOnWithFrameworkAndSpot() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate april = LocalDate.of(2027, 4, 1);
        hampshire.clock.set(april);

        assertThat(hampshire.contracts().open("LIC", ContractSource.BLOCK, april.minusDays(1)))
                .isTrue();
        assertThat(hampshire.contracts().open("LIC", ContractSource.BLOCK, april))
                .isFalse();
        assertThat(hampshire.contracts().open("LIC", ContractSource.FRAMEWORK, april))
                .isTrue();
        hampshire.promise(money ->
                money.begin(wanted("EPI-970001", april), Set.of(ContractSource.BLOCK, ContractSource.FRAMEWORK)));
        hampshire.promise(money -> money.begin(wanted("EPI-970002", april), Set.of(ContractSource.BLOCK)));

        // Four weeks at £1,400; whoever waits for a spot purchase takes money when it is approved.
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("5600");
        assertThat(Refusals.of(() -> hampshire.promise(
                        money -> money.commit(wanted("EPI-970003", april).of(ContractSource.BLOCK)))))
                .hasMessage(
                        "The contract ends on 31 March 2027. Choose another service, or have the contract extended.");
    }

    /** Where the block is all there is, nobody is placed in it after its contract. */
    @Test
    @Tag("HAM-05")
    void withoutAnyOtherSourceTheEndOfTheContractIsTheEndOfTheService() {
        FundingHouse kent = FundingHouse.of(Councils.named("kent"));
        LocalDate october = LocalDate.of(2024, 10, 1);

        assertThat(Refusals.of(() -> kent.promise(money -> money.begin(
                        FundingHouse.request("EPI-970001", "D2A", null, october, october.plusDays(13), null),
                        Set.of(ContractSource.BLOCK)))))
                .hasMessageStartingWith("The contract ends on 30 September 2024. Choose another service");
    }

    @Test
    void aFrameworkHasAContractOfItsOwnAndEndsWithIt() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate may = LocalDate.of(2027, 5, 31);
        hampshire.procure(door -> door.recordAward(
                "LIC",
                new AwardNotice(OCTOBER, "Live-in care framework", OCTOBER, may, ContractSource.FRAMEWORK, null)));

        assertThat(hampshire.contracts().open("LIC", ContractSource.FRAMEWORK, may))
                .isTrue();
        assertThat(hampshire.contracts().open("LIC", ContractSource.FRAMEWORK, may.plusDays(1)))
                .isFalse();
        assertThat(hampshire.contracts().open("LIC", ContractSource.SPOT, may.plusDays(1)))
                .isTrue();
        assertThat(hampshire.report().contracts())
                .extracting(ContractView::source, ContractView::until)
                .containsExactly(
                        tuple(ContractSource.BLOCK, LocalDate.of(2027, 3, 31)), tuple(ContractSource.FRAMEWORK, may));
        assertThat(Refusals.field(() -> hampshire.procure(door -> door.recordAward(
                        "LIC", new AwardNotice(OCTOBER, "Somebody", OCTOBER, null, ContractSource.SPOT, null)))))
                .isEqualTo("source");
    }

    private static CommitmentRequest framework(String reference, LocalDate from, LocalDate until) {
        return FundingHouse.request(reference, "LIC", ContractSource.FRAMEWORK, from, until, null);
    }

    private static FundingHouse withFramework(LocalDate from, @Nullable LocalDate until) {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.procure(door -> door.recordAward(
                "LIC",
                new AwardNotice(OCTOBER, "Live-in care framework", from, until, ContractSource.FRAMEWORK, null)));
        return hampshire;
    }

    /** Not even from a source that has no contract of its own. */
    @Test
    @Tag("HAM-05")
    void nobodyBeginsBeforeTheContractFromWhicheverSource() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate march = LocalDate.of(2026, 3, 31);
        String told = "The contract begins on 1 April 2026. Choose that day or a later one.";

        assertThat(Refusals.of(() ->
                        hampshire.promise(money -> money.commit(framework("EPI-970001", march, march.plusDays(6))))))
                .hasMessage(told);
        assertThat(Refusals.of(() -> hampshire.promise(
                        money -> money.begin(wanted("EPI-970001", march), Set.of(ContractSource.FRAMEWORK)))))
                .hasMessage(told);
        assertThat(Refusals.of(() -> hampshire
                        .contracts()
                        .expectOpen("LIC", Set.of(ContractSource.SPOT), new FundedDays(march, march), null)))
                .as("though a spot purchase has no money yet")
                .hasMessage(told);
        hampshire.promise(money -> money.commit(framework("EPI-970001", march.plusDays(1), march.plusDays(7))));
    }

    @Test
    @Tag("HAM-05")
    void aSourceWhoseOwnContractComesLaterIsNotOpenYet() {
        FundingHouse hampshire = withFramework(LocalDate.of(2026, 12, 1), null);

        assertThat(Refusals.of(() ->
                        hampshire.promise(money -> money.commit(framework("EPI-970001", TODAY, TODAY.plusDays(6))))))
                .hasMessage("The contract begins on 1 December 2026. Choose that day or a later one.");
    }

    /** Whichever source it will be, somebody has said what follows after its contract. */
    @Test
    @Tag("HAM-05")
    void whoeverMayBePlacedInTheBlockDoesNotOutliveItWithoutAPlan() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate march = LocalDate.of(2027, 3, 5);

        assertThat(Refusals.field(() -> hampshire.promise(
                        money -> money.begin(wanted("EPI-970001", march), Set.of(ContractSource.BLOCK)))))
                .isEqualTo("exitPlan");
        assertThat(Refusals.field(() -> hampshire.promise(money -> money.begin(
                        wanted("EPI-970001", march), Set.of(ContractSource.BLOCK, ContractSource.FRAMEWORK)))))
                .as("the money is for the dearer one, the place may be in the block")
                .isEqualTo("exitPlan");
        hampshire.promise(money -> money.begin(wanted("EPI-970001", march), Set.of(ContractSource.FRAMEWORK)));
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("5600");
    }

    /** A service of which no places are counted is under its block contract, whatever somebody calls the source. */
    @Test
    @Tag("HAM-05")
    void aServiceWithoutCountedPlacesIsUnderItsContract() {
        WholeProfile profile = Councils.named("hampshire");
        FundingRules rules = profile.get(FundingRules.class);
        FundingHouse.Ground ground = new MemoryFunding(new MemoryTransactions()).ground();
        ContractCover uncounted = new ContractCover(
                new Procurements(ground.tenders(), ground.awards(), rules),
                ground.decisions(),
                rules,
                new CapacityRules(Map.of()),
                profile.council(),
                new MovableClock(TODAY));
        LocalDate april = LocalDate.of(2027, 4, 1);

        assertThat(Refusals.of(() -> uncounted.expectOpen(
                        "LIC", Set.of(ContractSource.FRAMEWORK), new FundedDays(april, april), null)))
                .hasMessageStartingWith("The contract ends on 31 March 2027.");
    }

    /** What has happened already is kept, and the plan is asked for. */
    @Test
    @Tag("HAM-05")
    void supportThatOutlivesItsContractWithoutAPlanIsListed() {
        FundingHouse hampshire = withFramework(OCTOBER, LocalDate.of(2027, 5, 31));
        LocalDate april = LocalDate.of(2027, 4, 10);
        hampshire.promise(money -> money.commit(framework("EPI-970001", TODAY, TODAY.plusDays(6))));
        hampshire.promise(money -> money.commit(framework("EPI-970002", TODAY, TODAY.plusDays(6))));

        hampshire.promise(money -> money.follow(
                "EPI-970001", new CommitmentAdjustment(ContractSource.BLOCK, null, april, null, "It goes on.")));
        hampshire.promise(money ->
                money.follow("EPI-970002", CommitmentAdjustment.until(LocalDate.of(2027, 6, 1), "It goes on.")));

        assertThat(hampshire.report().withoutExitPlan())
                .containsExactly(
                        new WithoutExitPlan("EPI-970001", "REF-970001", "LIC", april, LocalDate.of(2027, 3, 31)),
                        new WithoutExitPlan(
                                "EPI-970002",
                                "REF-970002",
                                "LIC",
                                LocalDate.of(2027, 6, 1),
                                LocalDate.of(2027, 5, 31)));
    }

    /** Before the first contract its end counts; after a gap, the end of the one that runs. */
    @Test
    @Tag("HAM-05")
    void theEndThatCountsIsThatOfTheContractOfTheDay() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate end = LocalDate.of(2027, 3, 31);
        LocalDate next = LocalDate.of(2028, 3, 31);
        hampshire.procure(door -> door.recordAward("LIC", award(OCTOBER, end.plusDays(2), next)));

        hampshire.clock.set(LocalDate.of(2026, 3, 1));
        assertThat(hampshire.contracts().ends())
                .extracting(ContractCover.End::until)
                .containsExactly(end);
        hampshire.clock.set(end.plusDays(2));
        assertThat(hampshire.contracts().ends())
                .extracting(ContractCover.End::until)
                .containsExactly(next);
    }

    @Test
    @Tag("HAM-05")
    void theContractOfTheDayIsShownWithItsOwnDecision() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate first = LocalDate.of(2026, 4, 1);
        LocalDate second = LocalDate.of(2028, 4, 1);
        hampshire.procure(door -> door.recordAward("LIC", award(OCTOBER, second, null)));
        hampshire.act(funding -> funding.decideExtension("LIC", true, "Stays became shorter."));

        for (LocalDate today : new LocalDate[] {first.minusDays(1), first, second.minusDays(1)}) {
            hampshire.clock.set(today);
            assertThat(hampshire.report().contract("LIC").from())
                    .as("%s", today)
                    .isEqualTo(first);
        }
        hampshire.clock.set(second);
        assertThat(hampshire.report().contract("LIC").from()).isEqualTo(second);
        assertThat(hampshire.report().contracts().get(0).decision())
                .isEqualTo(new ContractView.Decision(true, "Stays became shorter.", TODAY, "homeward"));
        assertThat(hampshire.report().contract("LIC").decision())
                .as("what was decided is the contract before it")
                .isNull();
        assertThat(Refusals.of(() -> hampshire.act(funding -> funding.decideExtension("LIC", false, "Again."))))
                .hasMessageEndingWith("the contract is extended.");
    }

    /** An older one that is over stands before it in the profile. */
    @Test
    @Tag("HAM-05")
    void theContractThatCanBeExtendedIsTheOneThatIsDecided() {
        FundingHouse demo = FundingHouse.of(Councils.changed(
                "demo",
                text -> text.replace(
                        "    - service: D2A\n      awardedOn: 2023-11-06",
                        "    - service: D2A\n      awardedOn: 2021-11-01\n      from: 2022-01-01\n      until: 2023-12-31\n"
                                + "    - service: D2A\n      awardedOn: 2023-11-06")));

        demo.act(funding -> funding.decideExtension("D2A", true, "Stays became shorter."));

        assertThat(demo.report().contracts())
                .extracting(ContractView::until)
                .containsExactly(LocalDate.of(2023, 12, 31), LocalDate.of(2029, 3, 31));
    }
}
