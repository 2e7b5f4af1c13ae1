package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.funding.FundingHouse.TODAY;
import static uk.homeward.funding.FundingHouse.request;
import static uk.homeward.funding.FundingHouse.to;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;
import uk.homeward.funding.CommitmentView.PartView;
import uk.homeward.funding.FundingFact.CeilingChanged;
import uk.homeward.funding.FundingFact.CommitmentEscalated;
import uk.homeward.funding.FundingFact.ContractNotExtended;
import uk.homeward.funding.FundingFact.EscalationClosed;
import uk.homeward.funding.FundingFact.MoneyCommitted;
import uk.homeward.funding.FundingFact.OverspendFound;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;

/** The ceilings of the three councils, to the penny. */
class CeilingTests {

    @Test
    @Tag("HAM-03")
    void hampshireSpendsFiveMillionAndNotAPennyMore() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.commit("EPI-970001", "LIC", 4_999_999);

        Refusal refusal = Refusals.of(() -> hampshire.commit("EPI-970002", "LIC", 2));

        assertThat(refusal.field()).isEqualTo("amount");
        assertThat(refusal).hasMessageContaining("£1.00 of it is not covered").hasMessageContaining("managers");
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("4999999");
        hampshire.commit("EPI-970003", "LIC", 1);
        assertThat(hampshire.line("LIVE_IN").remaining()).isEqualByComparingTo("0");
    }

    /** However many years: the approval is for the scheme. */
    @Test
    @Tag("HAM-03")
    void hampshiresFiveMillionAreForTheWholeScheme() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.commit("EPI-970001", "LIC", 5_000_000);

        assertThat(Refusals.field(() -> hampshire.promise(funding -> funding.commit(request(
                        "EPI-970002",
                        "LIC",
                        ContractSource.BLOCK,
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 3, 7),
                        BigDecimal.ONE)))))
                .isEqualTo("amount");
    }

    @Test
    @Tag("HAM-03")
    void whatWasRefusedWaitsForAManagerOnce() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        for (int i = 0; i < 2; i++) {
            assertThat(Refusals.field(() -> hampshire.commit("EPI-970001", "LIC", 5_000_001)))
                    .isEqualTo("amount");
        }

        assertThat(hampshire.report().escalations(PageQuery.first(50)).items())
                .extracting(EscalationView::reference, EscalationView::amount, EscalationView::missing)
                .containsExactly(tuple("EPI-970001", new BigDecimal("5000001.00"), new BigDecimal("1.00")));
        assertThat(hampshire.facts(CommitmentEscalated.class)).hasSize(1);
        assertThat(hampshire.facts(MoneyCommitted.class)).isEmpty();

        hampshire.commit("EPI-970001", "LIC", 1_000);

        assertThat(hampshire.report().escalations(PageQuery.first(50)).items()).isEmpty();
    }

    @Test
    @Tag("HAM-03")
    void aRequestBeyondTheCeilingIsClosedByAManager() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        assertThat(Refusals.field(() -> hampshire.commit("EPI-970001", "LIC", 5_000_001)))
                .isEqualTo("amount");
        hampshire.commit("EPI-970002", "LIC", 5_000_000);

        assertThat(hampshire.report().escalations(PageQuery.first(50)).items())
                .extracting(EscalationView::reference)
                .containsExactly("EPI-970001");
        hampshire.act(funding -> funding.closeEscalation("EPI-970001", "Another service was found."));
        assertThat(hampshire.report().escalations(PageQuery.first(50)).items()).isEmpty();
        assertThat(hampshire.report().escalation("EPI-970001").closeReason()).isEqualTo("Another service was found.");
        assertThat(hampshire.facts(EscalationClosed.class))
                .containsExactly(new EscalationClosed("EPI-970001", "REF-970001", "Another service was found."));
    }

    @Test
    @Tag("COV-12")
    void coventrySplitsEveryCommitmentBetweenTheTwoWhoPay() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        coventry.commit("EPI-970001", "STHS", 1_000);

        assertThat(coventry.commitment("EPI-970001").parts())
                .extracting(PartView::line, PartView::funder, PartView::amount)
                .containsExactly(
                        tuple("CCG", "CCG", new BigDecimal("370.27")),
                        tuple("COUNCIL", "COUNCIL", new BigDecimal("629.73")));
        assertThat(coventry.line("COUNCIL").approved()).isEqualByComparingTo("665000");
        assertThat(coventry.line("CCG").approved()).isEqualByComparingTo("391000");
    }

    @Test
    @Tag("COV-13")
    void theAdditionalMoneyIsSpentOnlyWhenTheCcgsOwnIsExhausted() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        coventry.commit("EPI-970001", "STHS", 1_056_000);
        assertThat(coventry.line("CCG_ADDITIONAL").committed()).isEqualByComparingTo("0");

        coventry.commit("EPI-970002", "STHS", 700_000);

        assertThat(coventry.line("CCG").remaining()).isEqualByComparingTo("0");
        assertThat(coventry.line("CCG_ADDITIONAL").committed()).isEqualByComparingTo("700000");
        assertThat(Refusals.field(() -> coventry.commit("EPI-970003", "STHS", 1)))
                .isEqualTo("amount");
    }

    @Test
    @Tag("COV-12")
    void everyYearHasItsOwnCeilingAndACommitmentIsSharedOutOverTheYears() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        LocalDate lastDay = LocalDate.of(2027, 3, 31);
        coventry.promise(funding -> funding.commit(request(
                "EPI-970001",
                "STHS",
                ContractSource.BLOCK,
                lastDay.minusDays(9),
                lastDay.plusDays(30),
                new BigDecimal("1056.00"))));

        assertThat(coventry.commitment("EPI-970001").parts())
                .extracting(PartView::line, PartView::budgetFrom, PartView::amount)
                .containsExactly(
                        tuple("CCG", LocalDate.of(2026, 4, 1), new BigDecimal("97.75")),
                        tuple("CCG", LocalDate.of(2027, 4, 1), new BigDecimal("293.25")),
                        tuple("COUNCIL", LocalDate.of(2026, 4, 1), new BigDecimal("166.25")),
                        tuple("COUNCIL", LocalDate.of(2027, 4, 1), new BigDecimal("498.75")));
    }

    @Test
    @Tag("KEN-24")
    void kentSpendsTheBudgetThenBridging() {
        FundingHouse kent = kentWithoutContract();
        kent.commit("EPI-970001", "D2A", 2_953_400);
        assertThat(kent.line("BRIDGING").committed()).isEqualByComparingTo("0");

        kent.commit("EPI-970002", "D2A", 732_600);

        assertThat(kent.line("BRIDGING").remaining()).isEqualByComparingTo("0");
    }

    @Test
    @Tag("KEN-25")
    void bothServicesOfKentStayWithinTheSameTotal() {
        FundingHouse kent = kentWithoutContract();
        kent.commit("EPI-970001", "D2A", 2_000_000);
        kent.commit("EPI-970002", "KEAH", 1_686_000);

        assertThat(Refusals.field(() -> kent.commit("EPI-970003", "KEAH", 1))).isEqualTo("amount");
        assertThat(Refusals.field(() -> kent.commit("EPI-970003", "D2A", 1))).isEqualTo("amount");
        assertThat(kent.positions().positions().funders())
                .extracting(Position::open)
                .containsExactly(new BigDecimal("3686000.00"));
    }

    /** What was overspent cannot be promised a second time. */
    @Test
    @Tag("KEN-25")
    void anOverspendLeavesNothingToCommit() {
        FundingHouse kent = kentWithoutContract();
        kent.commit("EPI-970001", "D2A", 2_953_300);
        kent.pay("EPI-970001", "3686000", "INV-1");

        assertThat(kent.line("D2A").remaining()).isEqualByComparingTo("0");
    }

    @Test
    @Tag("KEN-11")
    void anOverspendIsToldOncePerLineAndMonth() {
        FundingHouse kent = kentWithoutContract();
        // Long ago: what began lately would be expected to go on beginning.
        kent.promise(money -> money.commit(request(
                "EPI-970001",
                "D2A",
                ContractSource.FRAMEWORK,
                TODAY.minusWeeks(20),
                TODAY.plusDays(41),
                BigDecimal.valueOf(2_953_400))));
        kent.pay("EPI-970001", "2953400", "INV-1");
        assertThat(kent.facts(OverspendFound.class)).isEmpty();

        kent.pay("EPI-970001", "242400", "INV-2");
        kent.pay("EPI-970001", "1", "INV-3");

        assertThat(kent.facts(OverspendFound.class)).singleElement().satisfies(told -> {
            assertThat(told.reference()).isEqualTo("D2A");
            assertThat(told.reason()).isEqualTo("The forecast is £3,195,800.00, £242,400.00 more than approved.");
        });
        assertThat(kent.line("D2A").alreadyOverspent()).isTrue();

        kent.clock.set(LocalDate.of(2026, 12, 1));
        kent.pay("EPI-970001", "1", "INV-4");
        assertThat(kent.facts(OverspendFound.class)).hasSize(2);
    }

    @Test
    @Tag("HAM-17")
    void approvedCommittedActualOpenAndRemainingAreShown() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.commit("EPI-970001", "LIC", 1_000);
        hampshire.commit("EPI-970002", "LIC", 500);
        hampshire.pay("EPI-970001", "250.50", "INV-1");
        hampshire.pay("EPI-970002", "600", "INV-1");

        assertThat(hampshire.line("LIVE_IN"))
                .extracting(
                        Position::approved, Position::committed, Position::actual, Position::open, Position::remaining)
                .containsExactly(
                        new BigDecimal("5000000.00"),
                        new BigDecimal("1500.00"),
                        new BigDecimal("850.50"),
                        new BigDecimal("749.50"),
                        new BigDecimal("4998400.00"));
    }

    @Test
    @Tag("HAM-16")
    void spotNeedsAReasonAndAnApprover() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));

        assertThat(Refusals.field(
                        () -> hampshire.promise(funding -> funding.commit(spot("EPI-970001", " ", "manager")))))
                .isEqualTo("reason");
        assertThat(Refusals.field(
                        () -> hampshire.promise(funding -> funding.commit(spot("EPI-970001", "Block is full.", null)))))
                .isEqualTo("approvedBy");
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("0");
    }

    private static CommitmentRequest spot(String reference, @Nullable String reason, @Nullable String approvedBy) {
        return new CommitmentRequest(
                reference,
                "REF-970001",
                "LIC",
                ContractSource.SPOT,
                TODAY,
                TODAY.plusDays(27),
                null,
                new BigDecimal("1000"),
                List.of(),
                reason,
                approvedBy,
                null);
    }

    @Test
    void endingGivesBackWhatTheLaterDaysWouldHaveCost() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        coventry.commit("EPI-970001", "STHS", 4_200);

        coventry.promise(funding -> funding.end("EPI-970001", TODAY.plusDays(9)));
        coventry.promise(funding -> funding.end("EPI-970001", TODAY.plusDays(3)));

        CommitmentView ended = coventry.commitment("EPI-970001");
        assertThat(ended.state()).isEqualTo(CommitmentState.ENDED);
        assertThat(ended.amount()).isEqualByComparingTo("1000");
        assertThat(ended.parts()).extracting(PartView::amount).containsExactly(bd("370.27"), bd("629.73"));
        assertThat(coventry.line("COUNCIL").committed()).isEqualByComparingTo("629.73");
    }

    @Test
    @Tag("COV-13")
    void theAdditionalMoneyIsGivenBackFirst() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        coventry.commit("EPI-970001", "STHS", 1_056_100);
        assertThat(coventry.line("CCG_ADDITIONAL").committed()).isEqualByComparingTo("100");

        coventry.promise(funding -> funding.change("EPI-970001", to(TODAY.plusDays(41), 1_056_000)));

        assertThat(coventry.line("CCG_ADDITIONAL").committed()).isEqualByComparingTo("0");
        assertThat(coventry.line("CCG").remaining()).isEqualByComparingTo("0");
    }

    @Test
    void whatNeverStartedIsReleasedWhole() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.commit("EPI-970001", "LIC", 1_000);

        hampshire.promise(funding -> funding.end("EPI-970001", TODAY.minusDays(1)));

        assertThat(hampshire.commitment("EPI-970001").state()).isEqualTo(CommitmentState.RELEASED);
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("0");
        hampshire.commit("EPI-970001", "LIC", 500);
        assertThat(hampshire.commitment("EPI-970001").amount()).isEqualByComparingTo("500");
    }

    @Test
    @Tag("HAM-03")
    void anExtensionBeyondTheCeilingLeavesTheCommitmentAsItWas() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.commit("EPI-970001", "LIC", 4_999_000);
        CommitmentView before = hampshire.commitment("EPI-970001");

        assertThat(Refusals.field(() ->
                        hampshire.promise(funding -> funding.change("EPI-970001", to(TODAY.plusDays(55), 5_000_001)))))
                .isEqualTo("amount");

        assertThat(hampshire.commitment("EPI-970001")).isEqualTo(before);
        hampshire.promise(funding -> funding.change("EPI-970001", to(TODAY.plusDays(55), 5_000_000)));
        assertThat(hampshire.commitment("EPI-970001").until()).isEqualTo(TODAY.plusDays(55));
        assertThat(hampshire.line("LIVE_IN").remaining()).isEqualByComparingTo("0");
    }

    /** Money until December, and the person there until April: it follows week by week. */
    @Test
    @Tag("HAM-17")
    void moneyFollowsSupportThatGoesOnPastItsPlannedEnd() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate end = TODAY.plusDays(27);
        hampshire.promise(
                funding -> funding.commit(request("EPI-970001", "LIC", ContractSource.FRAMEWORK, TODAY, end, null)));

        hampshire.overrun(funding -> assertThat(funding.overrunning(end)).isEmpty());
        hampshire.overrun(funding -> funding.follow("EPI-970001", end));
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("5600");
        hampshire.overrun(
                funding -> assertThat(funding.overrunning(end.plusDays(1))).containsExactly("EPI-970001"));
        hampshire.overrun(funding -> funding.follow("EPI-970001", end.plusDays(1)));
        hampshire.overrun(funding -> funding.follow("EPI-970001", end.plusDays(7)));
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("7000");
        hampshire.overrun(funding -> funding.follow("EPI-970001", end.plusDays(15)));
        assertThat(hampshire.commitment("EPI-970001").until()).isEqualTo(end.plusDays(21));
        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("9800");

        hampshire.promise(funding -> funding.end("EPI-970001", end.plusDays(16)));

        assertThat(hampshire.line("LIVE_IN").committed()).isEqualByComparingTo("8800");
    }

    @Test
    void aCeilingIsNeverLoweredUnderWhatIsCommitted() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.commit("EPI-970001", "LIC", 1_000);

        Refusal refusal =
                Refusals.of(() -> hampshire.act(funding -> funding.setCeiling("LIVE_IN", bd("999.99"), "Savings.")));

        assertThat(refusal).hasMessageContaining("£1,000.00 is committed already");
        assertThat(refusal.field()).isEqualTo("pounds");
        assertThat(hampshire.line("LIVE_IN").approved()).isEqualByComparingTo("5000000");
        hampshire.act(funding -> funding.setCeiling("LIVE_IN", bd("1000"), "Savings."));
        assertThat(hampshire.line("LIVE_IN").remaining()).isEqualByComparingTo("0");
        assertThat(hampshire.facts(CeilingChanged.class)).singleElement().satisfies(changed -> assertThat(
                        changed.reason())
                .isEqualTo("£1,000.00 instead of £5,000,000.00. Savings."));
    }

    @Test
    void badInputIsRefusedInASentenceAndNothingIsKept() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));

        assertThat(Refusals.field(() -> coventry.commit("EPI-970001", "STHS", -1)))
                .isEqualTo("amount");
        assertThat(Refusals.field(() -> coventry.promise(funding -> funding.commit(request(
                        "EPI-970001", "STHS", ContractSource.BLOCK, TODAY, TODAY.minusDays(1), BigDecimal.ONE)))))
                .isEqualTo("until");
        assertThat(Refusals.field(() -> coventry.promise(funding -> funding.commit(
                        request("EPI-970001", "STHS", ContractSource.BLOCK, TODAY, TODAY, bd("0.001"))))))
                .isEqualTo("amount");
        assertThat(Refusals.field(() -> coventry.commit("EPI-970001", "KEAH", 1)))
                .isEqualTo("service");
        coventry.commit("EPI-970001", "STHS", 1);
        assertThat(Refusals.of(() -> coventry.commit("EPI-970001", "STHS", 1))).isInstanceOf(Conflict.class);
        assertThat(Refusals.field(() -> coventry.pay(door ->
                        door.book("EPI-970001", new ActualBooking(TODAY.minusDays(1), BigDecimal.ONE, "INV-1")))))
                .isEqualTo("on");
        assertThat(Refusals.of(() -> coventry.pay("EPI-970009", "1", "INV-1"))).hasMessageContaining("Commit it first");
        coventry.pay("EPI-970001", "0.50", "INV-1");
        assertThat(Refusals.of(() -> coventry.pay("EPI-970001", "0.50", "INV-1")))
                .hasMessageContaining("already been booked");
        assertThat(coventry.positions().positions().funders())
                .extracting(Position::committed)
                .containsExactly(bd("0.63"), bd("0.37"));
    }

    @Test
    @Tag("COV-12")
    void aSplitThatDoesNotAddUpIsRefused() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));

        assertThat(Refusals.of(() -> coventry.promise(funding -> funding.commit(split("600", "399.99")))))
                .hasMessageContaining("add up to £999.99, but the amount is £1,000.00");

        coventry.promise(funding -> funding.commit(split("600", "400")));
        assertThat(coventry.commitment("EPI-970001").parts())
                .extracting(PartView::amount)
                .containsExactly(bd("400.00"), bd("600.00"));
    }

    private static CommitmentRequest split(String council, String ccg) {
        return new CommitmentRequest(
                "EPI-970001",
                "REF-970001",
                "STHS",
                ContractSource.BLOCK,
                TODAY,
                TODAY.plusDays(41),
                null,
                bd("1000"),
                List.of(
                        new CommitmentRequest.FunderPart("COUNCIL", bd(council)),
                        new CommitmentRequest.FunderPart("CCG", bd(ccg))),
                null,
                null,
                null);
    }

    @Test
    void theCostFollowsTheRatesOfTheProfile() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.promise(funding ->
                funding.commit(request("EPI-970001", "LIC", ContractSource.FRAMEWORK, TODAY, TODAY.plusDays(9), null)));

        // Ten days at £1,400 a week.
        assertThat(hampshire.commitment("EPI-970001").amount()).isEqualByComparingTo("2000");
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        assertThat(Refusals.field(() -> coventry.promise(funding ->
                        funding.commit(request("EPI-970001", "STHS", ContractSource.FRAMEWORK, TODAY, TODAY, null)))))
                .isEqualTo("hoursPerWeek");
    }

    @Test
    @Tag("HAM-05")
    void nobodysSupportOutlivesTheContractWithoutAnExitPlan() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.clock.set(LocalDate.of(2026, 12, 1));
        LocalDate end = LocalDate.of(2027, 3, 31);
        CommitmentRequest beyond =
                request("EPI-970001", "LIC", ContractSource.BLOCK, end.minusDays(6), end.plusDays(1), bd("1000"));

        assertThat(Refusals.field(() -> hampshire.promise(funding -> funding.commit(beyond))))
                .isEqualTo("exitPlan");
        assertThat(Refusals.field(() -> hampshire.promise(funding -> funding.commit(request(
                        "EPI-970001", "LIC", ContractSource.BLOCK, end.plusDays(1), end.plusDays(2), bd("1"))))))
                .isEqualTo("from");
        hampshire.promise(funding ->
                funding.commit(request("EPI-970001", "LIC", ContractSource.BLOCK, end.minusDays(6), end, bd("1000"))));
        assertThat(Refusals.field(
                        () -> hampshire.promise(funding -> funding.change("EPI-970001", to(end.plusDays(1), 1_100)))))
                .isEqualTo("exitPlan");
        hampshire.promise(funding -> funding.change(
                "EPI-970001",
                new CommitmentChange(end.plusDays(1), null, bd("1100"), "One more day.", "Her daughter takes over.")));

        hampshire.act(funding -> funding.decideExtension("LIC", true, "Stays became shorter."));

        hampshire.promise(funding -> funding.commit(
                request("EPI-970002", "LIC", ContractSource.BLOCK, end.minusDays(6), end.plusDays(1), bd("1000"))));
        assertThat(hampshire.report().contract("LIC").until()).isEqualTo(LocalDate.of(2028, 3, 31));
    }

    @Test
    @Tag("HAM-05")
    void theSecondYearIsAnExplicitDecisionBeforeItsDeadline() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.clock.set(LocalDate.of(2027, 1, 1));

        assertThat(hampshire.report().contract("LIC").decisionDue()).isTrue();
        assertThat(Refusals.of(() -> hampshire.act(funding -> funding.decideExtension("LIC", true, "Late."))))
                .hasMessageContaining("until 31 December 2026");
        hampshire.clock.set(LocalDate.of(2026, 12, 31));
        assertThat(Refusals.field(() -> hampshire.act(funding -> funding.decideExtension("LIC", true, " "))))
                .isEqualTo("reason");
        hampshire.act(funding -> funding.decideExtension("LIC", false, "Stays became no shorter."));

        assertThat(hampshire.report().contract("LIC").until()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(Refusals.of(() -> hampshire.act(funding -> funding.decideExtension("LIC", true, "Again."))))
                .isInstanceOf(Conflict.class);
        assertThat(hampshire.facts(ContractNotExtended.class)).hasSize(1);
    }

    /** With the dates of the contract: it ended on 31 December 2023 and was extended by nine months. */
    @Test
    @Tag("KEN-12")
    void kentExtendedItsContractByNineMonths() {
        FundingHouse kent = FundingHouse.of(
                Councils.changed(
                        "kent",
                        text -> withoutContract(text)
                                .replace(
                                        "contracts: []",
                                        """
                        contracts:
                            - service: D2A
                              awardedOn: 2023-03-01
                              from: 2023-04-01
                              until: 2023-12-31
                              extension:
                                until: 2024-09-30
                                decideBy: 2023-12-31
                        """)));
        kent.clock.set(LocalDate.of(2023, 12, 20));
        CommitmentRequest summer = request(
                "EPI-970001",
                "D2A",
                ContractSource.BLOCK,
                LocalDate.of(2024, 9, 17),
                LocalDate.of(2024, 9, 30),
                bd("500"));
        assertThat(Refusals.field(() -> kent.promise(funding -> funding.commit(summer))))
                .isEqualTo("from");

        kent.act(funding -> funding.decideExtension("D2A", true, "Time to agree and mobilise another model."));

        kent.promise(funding -> funding.commit(summer));
        assertThat(Refusals.field(() -> kent.promise(funding -> funding.commit(request(
                        "EPI-970002",
                        "D2A",
                        ContractSource.BLOCK,
                        LocalDate.of(2024, 9, 18),
                        LocalDate.of(2024, 10, 1),
                        bd("500"))))))
                .isEqualTo("exitPlan");
    }

    private static BigDecimal bd(String pounds) {
        return new BigDecimal(pounds);
    }

    private static FundingHouse kentWithoutContract() {
        return FundingHouse.of(Councils.changed("kent", CeilingTests::withoutContract));
    }

    /** For days on which its contract is over. */
    private static String withoutContract(String text) {
        return text.replaceFirst("(?m)^  contracts:\\n    - service: D2A\\n(      .*\\n)+", "  contracts: []\n");
    }

    /** What is paid counts, also where it is more than was promised. */
    @Test
    @Tag("KEN-11")
    void aCeilingThatIsLoweredUnderWhatIsPaidIsToldAtOnce() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.promise(money -> money.commit(
                request("EPI-970001", "LIC", ContractSource.FRAMEWORK, TODAY.minusWeeks(20), TODAY, bd("1000"))));
        hampshire.pay("EPI-970001", "1500", "INV-1");

        hampshire.act(funding -> funding.setCeiling("LIVE_IN", bd("1200"), "Savings."));

        assertThat(hampshire.facts(OverspendFound.class)).hasSize(1);
    }

    @Test
    @Tag("KEN-11")
    void aCreditThatWasNoneIsToldWhereItCoveredAnOverspend() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.promise(money -> money.commit(
                request("EPI-970001", "LIC", ContractSource.FRAMEWORK, TODAY.minusWeeks(20), TODAY, bd("5000000"))));
        hampshire.pay("EPI-970001", "-100", "CN-1");
        hampshire.pay("EPI-970001", "5000050", "INV-1");
        assertThat(hampshire.facts(OverspendFound.class)).isEmpty();

        hampshire.takeBack(door ->
                door.reverse("EPI-970001", hampshire.paid("EPI-970001").get(0).number(), "Another person's."));

        assertThat(hampshire.facts(OverspendFound.class)).hasSize(1);
    }

    @Test
    void aLineWithoutACeilingOfTodayIsNotRaised() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.clock.set(LocalDate.of(2023, 3, 27));

        assertThat(Refusals.of(() -> hampshire.act(funding -> funding.setCeiling("LIVE_IN", bd("1"), "Savings."))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("has no ceiling today");
    }

    /** A year that is over is shown as long as anything of it is promised or paid. */
    @Test
    @Tag("HAM-17")
    void lastYearsFiguresStayWhereThereAreAny() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        coventry.commit("EPI-970001", "STHS", 1_056);
        coventry.commit("EPI-970002", "STHS", 1_056);
        coventry.promise(money -> money.end("EPI-970002", TODAY.minusDays(1)));

        coventry.clock.set(LocalDate.of(2027, 4, 1));

        assertThat(coventry.positions().positions().lines())
                .extracting(Position::line, Position::from, Position::committed)
                .containsExactly(
                        tuple("COUNCIL", LocalDate.of(2027, 4, 1), bd("0.00")),
                        tuple("COUNCIL", LocalDate.of(2026, 4, 1), bd("665.00")),
                        tuple("CCG", LocalDate.of(2027, 4, 1), bd("0.00")),
                        tuple("CCG", LocalDate.of(2026, 4, 1), bd("391.00")),
                        tuple("CCG_ADDITIONAL", LocalDate.of(2027, 4, 1), bd("0.00")));
    }

    @Test
    @Tag("HAM-17")
    void whatWasPaidAfterAReleaseIsShownThoughNothingIsCommitted() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        coventry.commit("EPI-970001", "STHS", 1_056);
        coventry.pay("EPI-970001", "1056", "INV-1");
        coventry.promise(money -> money.end("EPI-970001", TODAY.minusDays(1)));

        coventry.clock.set(LocalDate.of(2027, 4, 1));

        assertThat(coventry.positions().positions().lines())
                .filteredOn(position -> LocalDate.of(2026, 4, 1).equals(position.from()))
                .extracting(Position::line, Position::actual)
                .containsExactly(tuple("COUNCIL", bd("665.00")), tuple("CCG", bd("391.00")));
    }

    @Test
    @Tag("HAM-03")
    void askedForMoreItWaitsWithWhatIsAskedForNow() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        assertThat(Refusals.field(() -> hampshire.commit("EPI-970001", "LIC", 5_000_001)))
                .isEqualTo("amount");

        assertThat(Refusals.field(() -> hampshire.commit("EPI-970001", "LIC", 5_000_010)))
                .isEqualTo("amount");

        assertThat(hampshire.report().escalations(PageQuery.first(50)).items())
                .extracting(EscalationView::amount, EscalationView::missing)
                .containsExactly(tuple(bd("5000010.00"), bd("10.00")));
        assertThat(hampshire.facts(CommitmentEscalated.class)).hasSize(2);
    }

    /** The ceiling of a year that is over, or of a whole funder, is not set. */
    @Test
    @Tag("HAM-17")
    void onlyTheCeilingOfAPeriodThatHoldsCanBeSet() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        Position year = coventry.line("COUNCIL");
        Position always = FundingHouse.of(Councils.named("hampshire")).line("LIVE_IN");

        assertThat(year.holdsOn(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(year.holdsOn(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(year.holdsOn(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(year.holdsOn(LocalDate.of(2027, 4, 1))).isFalse();
        assertThat(always.holdsOn(TODAY.plusYears(30))).isTrue();
        assertThat(coventry.positions().positions().funders()).noneMatch(funder -> funder.holdsOn(TODAY));
    }

    @Test
    @Tag("KEN-11")
    void aPennyBeyondIsOverspentAndTheCeilingItselfIsNot() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.promise(money -> money.commit(
                request("EPI-970001", "LIC", ContractSource.FRAMEWORK, TODAY.minusWeeks(20), TODAY, bd("5000000"))));
        assertThat(hampshire.line("LIVE_IN").overspent()).isFalse();

        hampshire.pay("EPI-970001", "5000000.01", "INV-1");

        assertThat(hampshire.line("LIVE_IN").overspent()).isTrue();
        assertThat(hampshire.line("LIVE_IN").overspend()).isEqualByComparingTo("0.01");
    }

    @Test
    @Tag("HAM-17")
    void whatIsCommittedIsToldAndWhatCostsNothingIsNot() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.commit("EPI-970001", "LIC", 1_000);

        hampshire.commit("EPI-970002", "LIC", 0);

        assertThat(hampshire.facts)
                .containsExactly(new MoneyCommitted(
                        "EPI-970001", "REF-970001", Money.pounds(1_000), ContractSource.FRAMEWORK, null));
    }

    /** It was planned until December, whatever has been paid for since: the forecast goes on from there. */
    @Test
    @Tag("HAM-17")
    void whatGoesOnPastItsPlannedEndKeepsItsPlan() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        LocalDate end = TODAY.plusDays(27);
        hampshire.promise(
                money -> money.commit(request("EPI-970001", "LIC", ContractSource.FRAMEWORK, TODAY, end, null)));
        hampshire.clock.set(end.plusDays(1));
        hampshire.overrun(money -> money.follow("EPI-970001", end.plusDays(1)));
        assertThat(hampshire.line("LIVE_IN").overrun()).isPositive();

        hampshire.promise(money -> money.extend("EPI-970001", end.plusDays(14), "Two more weeks.", null));

        assertThat(hampshire.line("LIVE_IN").overrun())
                .as("somebody has planned it")
                .isZero();
    }
}
