package uk.homeward.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.budget.BudgetExamples.RULE;
import static uk.homeward.budget.BudgetExamples.RULES;
import static uk.homeward.budget.BudgetExamples.TODAY;
import static uk.homeward.budget.BudgetExamples.checked;
import static uk.homeward.budget.BudgetExamples.checkedBy;
import static uk.homeward.budget.BudgetExamples.in;
import static uk.homeward.budget.BudgetExamples.indicative;
import static uk.homeward.budget.BudgetExamples.verified;
import static uk.homeward.budget.BudgetStatus.AGREED;
import static uk.homeward.budget.BudgetStatus.CHECKED;
import static uk.homeward.budget.BudgetStatus.DISPUTED;
import static uk.homeward.budget.BudgetStatus.EXPIRED;
import static uk.homeward.budget.BudgetStatus.INDICATIVE;
import static uk.homeward.budget.BudgetStatus.PLAN_SUBMITTED;
import static uk.homeward.budget.BudgetStatus.RETURNED;
import static uk.homeward.budget.BudgetStatus.SUPERSEDED;
import static uk.homeward.budget.BudgetStatus.VERIFIED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.council.Councils;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class PersonalBudgetTests {

    /** Seventeen and a half million pounds for 21,388 hours a week. */
    @Test
    @Tag("ELO-20")
    void anHourCostsWhatTheCouncilHasPaidForOne() {
        assertThat(RULE.ratePerHour()).isEqualByComparingTo("15.73");
        assertThat(new BudgetRule("dearer", TODAY, new BigDecimal("17503000"), new BigDecimal("21388")).ratePerHour())
                .isEqualByComparingTo("15.74");
    }

    /** The profile gives what the example gives: £15.73 an hour, £196.63 for 12.5 hours, up to £216.29, for 90 days. */
    @Test
    @Tag("ELO-20")
    void eastLothianCountsAsTheExampleDoes() {
        BudgetRules theirs = Councils.named("east-lothian").get(BudgetRules.class);
        Figure figure = Figure.of(new BigDecimal("12.5"), BigDecimal.ZERO, theirs, LocalDate.of(2016, 9, 22));

        assertThat(figure.indicative()).isEqualByComparingTo("196.63");
        assertThat(figure.ceiling()).isEqualByComparingTo("216.29");
        assertThat(figure.lets(new BigDecimal("216.30"))).isFalse();
        assertThat(theirs.validDays()).isEqualTo(90);
        assertThat(theirs.amounts(figure.total(), LocalDate.of(2016, 9, 22)))
                .hasSize(4)
                .allSatisfy(amount -> assertThat(amount.poundsPerWeek()).isEqualByComparingTo("196.63"));
    }

    @Test
    @Tag("ELO-20")
    void theAssessmentGivesTheIndicativeBudget() {
        BudgetView budget = indicative("12.5").view();

        assertThat(budget.indicative()).isEqualByComparingTo("196.63");
        assertThat(budget.ceiling()).isEqualByComparingTo("216.29");
        assertThat(budget.status()).isEqualTo(INDICATIVE);
    }

    @Test
    @Tag("ELO-28")
    void supportAtNightStandsBesideTheFigureAndNoVisitUsesItUp() {
        PersonalBudget budget = indicative("12.5", "84.00");

        assertThat(budget.figure().total()).isEqualByComparingTo("280.63");
        assertThat(budget.view().ceiling()).isEqualByComparingTo("216.29");
        budget.check(checkedBy("finance"));
        budget.verify("manager", TODAY, 90);
        assertThat(budget.submitPlan(new BigDecimal("216.30"), "Nobody is nearer.", TODAY))
                .isFalse();
        assertThat(budget.wholeCost()).isEqualByComparingTo("300.30");
    }

    /** The sleepover is back the same night: seven at £72.00 instead of £12.00. */
    @Test
    @Tag("ELO-28")
    void whatWasAgreedCostsMoreWhereNightsDo() {
        PersonalBudget budget = indicative("12.5", "84.00");
        budget.check(checkedBy("finance"));
        budget.verify("manager", TODAY, 90);
        budget.submitPlan(new BigDecimal("200.00"), null, TODAY);
        budget.agree("social-worker", TODAY);

        budget.priceNights(new BigDecimal("504.00"));

        assertThat(budget.wholeCost()).isEqualByComparingTo("704.00");
        assertThat(budget.view().indicative()).isEqualByComparingTo("196.63");
        budget.expectAgreed();
    }

    @Test
    @Tag("ELO-47")
    void theSameNeedsGiveTheSamePenceTwiceAndTheRuleIsKept() {
        Stream.of("0.25", "7.75", "12.5", "33", "336").forEach(hours -> {
            BudgetView one = indicative(hours).view();
            BudgetView other =
                    indicative(new BigDecimal(hours).setScale(2).toString()).view();

            assertThat(one.indicative()).isEqualByComparingTo(other.indicative());
            assertThat(one.ruleVersion()).isEqualTo("2016/17");
        });
    }

    @Test
    @Tag("ELO-47")
    void aLaterVersionOfTheRuleCountsFromItsDayOn() {
        BudgetRules rules = new BudgetRules(
                List.of(
                        RULE,
                        new BudgetRule(
                                "2026/27", TODAY.plusDays(1), new BigDecimal("20000000"), new BigDecimal("21388"))),
                10,
                90,
                5,
                RULES.limits(),
                RULES.options());

        assertThat(rules.on(TODAY).version()).isEqualTo("2016/17");
        assertThat(rules.on(TODAY.plusDays(1)).version()).isEqualTo("2026/27");
        assertThatThrownBy(() -> rules.on(RULE.from().minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("personalBudget.rules");
    }

    /** Told for each of the four options, and kept as it was told. */
    @Test
    void whatWasToldStaysWithTheBudget() {
        PersonalBudget budget = verified();
        ChoiceRequest nothingChosen = new ChoiceRequest(
                TODAY, true, null, false, null, true, null, null, DeliveryModel.TIME_AND_TASK, null, null);

        budget.choose(
                SupportChoice.of(nothingChosen, TODAY, "social-worker"),
                RULES.amounts(budget.figure().total(), TODAY));

        assertThat(budget.view().told()).hasSize(4).allSatisfy(amount -> assertThat(amount.poundsPerWeek())
                .isEqualByComparingTo("196.63"));
    }

    @Test
    @Tag("ELO-21")
    void aPlanWithinTheToleranceIsAgreedByAThirdPerson() {
        PersonalBudget budget = verified();

        assertThat(budget.submitPlan(new BigDecimal("216.29"), null, TODAY)).isTrue();
        budget.agree("social-worker", TODAY);

        assertThat(budget.view().status()).isEqualTo(AGREED);
        assertThat(budget.view().agreedBy()).isEqualTo("social-worker");
    }

    @Test
    @Tag("ELO-17")
    void aPlanAboveTheToleranceGoesBackOrToAManagerWithAReason() {
        PersonalBudget budget = verified();

        assertThatThrownBy(() -> budget.submitPlan(new BigDecimal("230.00"), null, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£230.00")
                .hasMessageContaining("£216.29")
                .hasMessageContaining("Bring the plan down, or say why it has to be more");
        assertThatThrownBy(() -> budget.submitPlan(new BigDecimal("216.30"), " ", TODAY))
                .isInstanceOf(Refusal.class);
        assertThat(budget.view().status()).isEqualTo(VERIFIED);

        assertThat(budget.submitPlan(new BigDecimal("230.00"), "Two workers in the morning.", TODAY))
                .isFalse();
        assertThatThrownBy(() -> budget.agree("social-worker", TODAY)).hasMessageContaining("A manager decides that");
        budget.acceptOver("manager");
        budget.agree("social-worker", TODAY);

        assertThat(budget.view().overAcceptedBy()).isEqualTo("manager");
    }

    @Test
    @Tag("ELO-21")
    void whoeverCheckedAFigureDoesNotVerifyIt() {
        PersonalBudget budget = checked();

        assertThatThrownBy(() -> budget.verify("finance", TODAY, 90))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Leave it to another manager");

        assertThat(budget.view().status()).isEqualTo(CHECKED);
    }

    @Test
    @Tag("ELO-21")
    void threePeopleStandBehindWhatIsSpent() {
        PersonalBudget budget = in(PLAN_SUBMITTED);

        Stream.of("finance", "manager").forEach(again -> assertThatThrownBy(() -> budget.agree(again, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Leave the plan to somebody else"));

        assertThat(budget.view().status()).isEqualTo(PLAN_SUBMITTED);
    }

    @Test
    @Tag("ELO-21")
    void eachPersonLetsThroughNoMoreThanTheirOwnLimit() {
        BigDecimal pounds = new BigDecimal("200.01");

        assertThatThrownBy(() -> RULES.expectWithin(BudgetAct.VERIFY, "manager", pounds))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£200.01")
                .hasMessageContaining("limit of £200.00");
        RULES.expectWithin(BudgetAct.VERIFY, "head-of-service", pounds);
        RULES.expectWithin(BudgetAct.VERIFY, "manager", new BigDecimal("200"));
    }

    /** Promise 7: no spend on an indicative budget. */
    @ParameterizedTest
    @MethodSource("notAgreed")
    @Tag("ELO-21")
    void nothingIsSpentBeforeTheBudgetIsAgreed(BudgetStatus status) {
        assertThatThrownBy(() -> in(status).expectAgreed()).isInstanceOf(Conflict.class);
    }

    static Stream<BudgetStatus> notAgreed() {
        return EnumSet.complementOf(EnumSet.of(AGREED)).stream();
    }

    @Test
    void aFigureExpiresNinetyDaysAfterItWasVerified() {
        assertThat(verified().view().expiresOn()).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void aNewFigureTakesThePlaceOfOneThatStillCounts() {
        Arrays.stream(BudgetStatus.values()).forEach(status -> {
            PersonalBudget budget = in(status);
            budget.supersede();

            assertThat(budget.view().status())
                    .isEqualTo(Set.of(RETURNED, DISPUTED, EXPIRED).contains(status) ? status : SUPERSEDED);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("acts")
    void everyActHasItsTime(String act, BudgetStatus status, Consumer<PersonalBudget> does, Set<BudgetStatus> in) {
        PersonalBudget budget = in(status);

        if (in.contains(status)) {
            does.accept(budget);
        } else {
            assertThatThrownBy(() -> does.accept(budget)).isInstanceOf(Conflict.class);
        }
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                        act("check", budget -> budget.check(checkedBy("finance")), INDICATIVE),
                        act("verify", budget -> budget.verify("manager", TODAY, 90), CHECKED),
                        act("give back", budget -> budget.giveBack("Why."), INDICATIVE, CHECKED),
                        act("dispute", budget -> budget.dispute("Why."), VERIFIED),
                        act("answer", budget -> budget.answer("This."), RETURNED, DISPUTED),
                        act("plan", budget -> budget.submitPlan(BigDecimal.TEN, null, TODAY), VERIFIED),
                        act("accept", budget -> budget.acceptOver("manager"), PLAN_SUBMITTED),
                        act("send back", PersonalBudget::sendPlanBack, PLAN_SUBMITTED),
                        act("agree", budget -> budget.agree("social-worker", TODAY), PLAN_SUBMITTED),
                        act("price nights", budget -> budget.priceNights(BigDecimal.TEN), AGREED),
                        act("expire", PersonalBudget::expire, VERIFIED, PLAN_SUBMITTED))
                .flatMap(act -> Arrays.stream(BudgetStatus.values())
                        .map(status -> Arguments.of(act.get()[0], status, act.get()[1], act.get()[2])));
    }

    private static Arguments act(String name, Consumer<PersonalBudget> does, BudgetStatus... in) {
        return Arguments.of(name, does, Set.of(in));
    }
}
