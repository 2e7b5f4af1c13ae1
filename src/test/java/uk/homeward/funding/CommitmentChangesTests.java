package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.funding.FundingHouse.TODAY;
import static uk.homeward.funding.FundingHouse.caseOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.MemoryTransactions;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;
import uk.homeward.funding.CommitmentView.PartView;
import uk.homeward.funding.FundingFact.CommitmentChanged;
import uk.homeward.funding.FundingFact.CommitmentEnded;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;

/** Hampshire pays £1,400 a week for a place of the framework, £1,650 for one bought on the spot: £200 a day, and £235.71. */
@DisplayName("A commitment that changes")
class CommitmentChangesTests {

    private static final String IT = "EPI-970001";
    private static final LocalDate LAST = TODAY.plusDays(27);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);

    private final MemoryFunding memory = new MemoryFunding(new MemoryTransactions());
    private final FundingHouse hampshire = new FundingHouse(memory.ground(), Councils.named("hampshire"));

    private void begin(LocalDate from, LocalDate until) {
        hampshire.promise(
                money -> money.commit(FundingHouse.request(IT, "LIC", ContractSource.FRAMEWORK, from, until, null)));
    }

    /** All of the five million but this. */
    private void leave(long pounds) {
        hampshire.commit("EPI-970009", "LIC", 5_000_000 - pounds - committed());
        hampshire.facts.clear();
    }

    private long committed() {
        return hampshire.line("LIVE_IN").committed().longValueExact();
    }

    private CommitmentView it() {
        return hampshire.commitment(IT);
    }

    private CommitmentChanged told() {
        assertThat(hampshire.facts).hasSize(1);
        return (CommitmentChanged) hampshire.facts.element();
    }

    private void follow(@Nullable ContractSource source, @Nullable LocalDate from, @Nullable LocalDate until) {
        hampshire.promise(
                money -> money.follow(IT, new CommitmentAdjustment(source, from, until, null, "Told by the ward.")));
    }

    private void shortBy(String pounds) {
        assertThat(hampshire.report().escalations(PageQuery.first(10)).items())
                .extracting(EscalationView::reference, EscalationView::missing)
                .containsExactly(tuple(IT, new BigDecimal(pounds)));
    }

    @Nested
    @DisplayName("because a manager buys on the spot")
    class Spot {

        private CommitmentRequest bought(LocalDate from) {
            return new CommitmentRequest(
                    IT,
                    caseOf(IT),
                    "LIC",
                    ContractSource.SPOT,
                    from,
                    LAST,
                    null,
                    null,
                    List.of(),
                    "The block is full.",
                    "Maria Grant",
                    null);
        }

        @Test
        @Tag("HAM-16")
        void isPromisedAtTheRateOfTheSpotWithItsReasonAndApprover() {
            hampshire.promise(money -> money.buyOnSpot(bought(TODAY)));

            assertThat(it().source()).isEqualTo(ContractSource.SPOT);
            assertThat(it().amount()).isEqualByComparingTo("6600");
            assertThat(it().approvedBy()).isEqualTo("Maria Grant");
        }

        @Test
        @Tag("HAM-16")
        void whoseMoneyWasPromisedForTheFrameworkTakesTheDifference() {
            begin(TODAY, LAST);
            hampshire.facts.clear();

            hampshire.promise(money -> money.buyOnSpot(bought(TODAY)));

            assertThat(it())
                    .extracting(CommitmentView::source, CommitmentView::reason, CommitmentView::approvedBy)
                    .containsExactly(ContractSource.SPOT, "The block is full.", "Maria Grant");
            assertThat(committed()).isEqualTo(6_600);
            assertThat(told())
                    .isEqualTo(new CommitmentChanged(
                            IT, caseOf(IT), Money.pounds(5_600), Money.pounds(6_600), LAST, "Bought on the spot."));
        }

        @Test
        @Tag("HAM-16")
        @Tag("HAM-03")
        void isRefusedWhereTheDifferencePassesTheCeiling() {
            begin(TODAY, LAST);
            leave(999);

            assertThat(Refusals.of(() -> hampshire.promise(money -> money.buyOnSpot(bought(TODAY)))))
                    .hasMessageContaining("£1.00 of it is not covered");
            assertThat(it().amount()).isEqualByComparingTo("5600");
            shortBy("1.00");
        }

        @Test
        @Tag("HAM-05")
        void isRefusedBeforeTheContractBegins() {
            begin(TODAY, LAST);

            assertThat(Refusals.of(
                            () -> hampshire.promise(money -> money.buyOnSpot(bought(LocalDate.of(2026, 3, 31))))))
                    .hasMessage("The contract begins on 1 April 2026. Choose that day or a later one.");
        }

        @Test
        void takesNoMoneyWhereNobodyPaysOrNoRateIsKnown() {
            FundingHouse unpriced = FundingHouse.of(Councils.changed(
                    "hampshire",
                    text -> text.replace(
                            "    - service: LIC\n      source: SPOT\n      pounds: 1650.00\n      per: WEEK\n", "")));

            unpriced.promise(money -> money.buyOnSpot(bought(TODAY)));
            FundingHouse kent = FundingHouse.of(Councils.named("kent"));
            kent.promise(money -> money.buyOnSpot(new CommitmentRequest(
                    IT,
                    caseOf(IT),
                    "REHAB",
                    ContractSource.SPOT,
                    TODAY,
                    LAST,
                    BigDecimal.TEN,
                    null,
                    List.of(),
                    "The block is full.",
                    "Maria Grant",
                    null)));

            assertThat(unpriced.facts).isEmpty();
            assertThat(kent.facts).isEmpty();
        }
    }

    @Nested
    @DisplayName("because a manager extends it")
    class Extension {

        @BeforeEach
        void aFrameworkUntilMay() {
            hampshire.procure(door -> door.recordAward(
                    "LIC",
                    new AwardNotice(
                            LocalDate.of(2026, 10, 1),
                            "Live-in care framework",
                            LocalDate.of(2026, 10, 1),
                            MAY,
                            ContractSource.FRAMEWORK,
                            null)));
            begin(TODAY, LAST);
            hampshire.facts.clear();
        }

        private void extend(LocalDate until, @Nullable String exitPlan) {
            hampshire.promise(money -> money.extend(IT, until, "She needs one week more.", exitPlan));
        }

        @Test
        @Tag("HAM-17")
        void isPromisedForTheDaysThatAreAdded() {
            extend(LAST.plusDays(7), null);

            assertThat(committed()).isEqualTo(7_000);
            assertThat(told())
                    .isEqualTo(new CommitmentChanged(
                            IT,
                            caseOf(IT),
                            Money.pounds(5_600),
                            Money.pounds(7_000),
                            LAST.plusDays(7),
                            "She needs one week more."));
        }

        @Test
        @Tag("HAM-03")
        void isRefusedBeyondTheCeiling() {
            leave(1_399);

            assertThat(Refusals.field(() -> extend(LAST.plusDays(7), null))).isEqualTo("amount");
            assertThat(it().until()).isEqualTo(LAST);
        }

        @Test
        @Tag("HAM-05")
        void outlivesItsContractOnlyWithAPlanAndKeepsThePlan() {
            assertThat(Refusals.field(() -> extend(MAY.plusDays(1), null))).isEqualTo("exitPlan");
            extend(MAY, null);

            extend(MAY.plusDays(1), "Her daughter takes over.");
            extend(MAY.plusDays(2), null);

            assertThat(it().until()).isEqualTo(MAY.plusDays(2));
            assertThat(it().exitPlan()).isEqualTo("Her daughter takes over.");
        }

        @Test
        @Tag("HAM-05")
        void keepsThePlanOfAChangeOfItsAmountToo() {
            hampshire.promise(money -> money.change(
                    IT,
                    new CommitmentChange(
                            MAY.plusDays(1), null, BigDecimal.valueOf(9_000), "Two carers.", "Her son takes over.")));

            assertThat(it().exitPlan()).isEqualTo("Her son takes over.");
            assertThat(told())
                    .isEqualTo(new CommitmentChanged(
                            IT, caseOf(IT), Money.pounds(5_600), Money.pounds(9_000), MAY.plusDays(1), "Two carers."));
        }

        @Test
        void thatNobodyPromisedTakesNoMoney() {
            hampshire.promise(money -> money.extend("EPI-970002", LAST, "One week more.", null));

            assertThat(hampshire.facts).isEmpty();
        }
    }

    @Nested
    @DisplayName("because support goes otherwise")
    class Following {

        @BeforeEach
        void fourWeeks() {
            begin(TODAY, LAST);
            hampshire.facts.clear();
        }

        @Test
        void isNotToldWhereItIsAsBefore() {
            follow(null, null, null);

            assertThat(hampshire.facts).isEmpty();
        }

        /** Four weeks cost the same a week later: the days are news. */
        @Test
        void isToldWhereOnlyItsDaysMove() {
            follow(null, TODAY.plusDays(7), LAST.plusDays(7));

            assertThat(told())
                    .extracting(CommitmentChanged::before, CommitmentChanged::amount, CommitmentChanged::until)
                    .containsExactly(Money.pounds(5_600), Money.pounds(5_600), LAST.plusDays(7));
            assertThat(it().from()).isEqualTo(TODAY.plusDays(7));
        }

        /** A place in the block is paid already, on whichever days somebody has it. */
        @Test
        @Tag("HAM-15")
        void isNotToldWhereADayMovesThatCostsNothing() {
            follow(ContractSource.BLOCK, null, null);
            assertThat(told().amount()).isEqualTo(Money.ZERO);
            hampshire.facts.clear();

            follow(null, null, LAST.plusDays(7));

            assertThat(hampshire.facts).isEmpty();
            assertThat(it().until()).isEqualTo(LAST.plusDays(7));
        }

        @Test
        @Tag("HAM-17")
        void keepsItsAmountWhereTheMoneyIsMissingAndTellsManagers() {
            leave(100);

            follow(null, null, LAST.plusDays(1));

            assertThat(it().until()).isEqualTo(LAST.plusDays(1));
            assertThat(it().amount()).isEqualByComparingTo("5600");
            shortBy("100.00");
        }

        /** The parts that it had before come back, where the days that it has now cannot be paid. */
        @Test
        @Tag("HAM-17")
        void keepsItsPartsWhereOtherDaysCannotBePaid() {
            leave(100);

            follow(null, TODAY.minusDays(1), LAST);

            assertThat(it().amount()).isEqualByComparingTo("5600");
            assertThat(committed()).isEqualTo(4_999_900);
            shortBy("100.00");
        }
    }

    @Nested
    @DisplayName("because support ends")
    class Ending {

        @BeforeEach
        void fourWeeks() {
            begin(TODAY, LAST);
            hampshire.facts.clear();
        }

        @Test
        @Tag("HAM-17")
        void tellsWhatItCostAndWhatIsFreeAgain() {
            hampshire.promise(money -> money.end(IT, TODAY.plusDays(9)));

            assertThat(hampshire.facts)
                    .containsExactly(new CommitmentEnded(
                            IT, caseOf(IT), TODAY.plusDays(9), Money.pounds(2_000), Money.pounds(3_600)));
        }

        @Test
        @Tag("HAM-17")
        void isPaidPastItsPlannedDayAndNothingIsFreeThen() {
            hampshire.promise(money -> money.end(IT, LAST.plusDays(2)));

            assertThat(it().until()).isEqualTo(LAST.plusDays(2));
            assertThat(hampshire.facts)
                    .containsExactly(
                            new CommitmentEnded(IT, caseOf(IT), LAST.plusDays(2), Money.pounds(6_000), Money.ZERO));
        }

        @Test
        @Tag("HAM-17")
        void isNeverRefusedAndManagersAreToldWhatIsMissing() {
            leave(399);

            hampshire.promise(money -> money.end(IT, LAST.plusDays(2)));

            assertThat(it().state()).isEqualTo(CommitmentState.ENDED);
            shortBy("1.00");
        }

        @Test
        void isNotChangedAfterwards() {
            hampshire.promise(money -> money.end(IT, TODAY.plusDays(9)));

            assertThat(Refusals.of(() -> hampshire.promise(money -> money.change(IT, FundingHouse.to(LAST, 100)))))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("This commitment ended on 2 December 2026. Commit anew what is still needed.");
        }

        /** Ten days before, and the last ten: nobody came between them. */
        @Test
        void byMistakeIsPromisedAgainFromTheDayOnWhichItGoesOn() {
            hampshire.promise(money -> money.end(IT, TODAY.plusDays(9)));
            hampshire.facts.clear();

            hampshire.promise(money -> money.goOn(IT, TODAY.plusDays(18), LAST, "It was another person."));

            assertThat(it().state()).isEqualTo(CommitmentState.COMMITTED);
            assertThat(it().endedOn()).isNull();
            assertThat(committed()).isEqualTo(4_000);
            assertThat(told().why()).isEqualTo("It was another person.");

            follow(null, null, LAST.plusDays(1));
            assertThat(committed()).as("the days without anybody stay unpaid").isEqualTo(4_200);
        }

        @Test
        void byMistakeGoesOnWithoutTheMoneyThatIsMissing() {
            hampshire.promise(money -> money.end(IT, TODAY.plusDays(9)));
            leave(1_999);

            hampshire.promise(money -> money.goOn(IT, TODAY.plusDays(18), LAST, "It was another person."));

            assertThat(it().state()).isEqualTo(CommitmentState.COMMITTED);
            shortBy("1.00");
        }

        @Test
        void goesOnOnlyWhereItEnded() {
            hampshire.promise(money -> money.goOn(IT, TODAY, LAST.plusDays(7), "It goes on."));

            assertThat(it().until()).isEqualTo(LAST);
        }
    }

    /** Two that each hold what the other waits for would wait for ever: an act upon several holds all of it at once. */
    @Test
    void anActUponSeveralHoldsTheBudgetsOfAllOfThem() {
        begin(TODAY, LAST);
        hampshire.commit("EPI-970002", "BEDS", 100);
        List<String> both = memory.budgets.stream().map(Budget::id).sorted().toList();
        memory.held.clear();

        hampshire.promise(money -> money.hold(List.of(IT), Set.of("BEDS")));

        assertThat(both).hasSize(2);
        assertThat(memory.held).containsExactlyElementsOf(both);
        memory.held.clear();
        hampshire.promise(money -> money.hold(List.of(), Set.of("BEDS")));
        assertThat(memory.held).as("and nobody else's").containsExactly("STEP_UP_BEDS/2026-04-01");
    }

    @Test
    void isToldBeforehandByTheRateOfEachSource() {
        hampshire.promise(money -> {
            assertThat(money.cost("LIC", ContractSource.SPOT, TODAY, LAST, null))
                    .contains(new BigDecimal("6600.00"));
            assertThat(money.cost("BEDS", ContractSource.FRAMEWORK, TODAY, LAST, null))
                    .isEmpty();
        });
    }

    /** A year that begins has its own ceiling: what was shared over two years is shared anew when its days move. */
    @Test
    @Tag("COV-12")
    void isPaidByTheYearIntoWhichItsDaysMove() {
        FundingHouse coventry = FundingHouse.of(Councils.named("coventry"));
        LocalDate march = LocalDate.of(2027, 3, 31);
        coventry.promise(money -> money.commit(new CommitmentRequest(
                IT,
                caseOf(IT),
                "STHS",
                ContractSource.FRAMEWORK,
                march.minusDays(6),
                march,
                BigDecimal.TEN,
                null,
                List.of(),
                null,
                null,
                null)));

        coventry.promise(money -> money.follow(
                IT, new CommitmentAdjustment(null, march.plusDays(1), march.plusDays(7), null, "A week later.")));

        assertThat(coventry.commitment(IT).parts())
                .extracting(PartView::budgetFrom)
                .containsOnly(march.plusDays(1));
    }
}
