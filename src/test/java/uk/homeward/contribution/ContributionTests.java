package uk.homeward.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class ContributionTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 22);
    private static final String COST = "251.68";

    @ParameterizedTest
    @CsvSource({"ASSESSED, 46.63, , 4663", "LIGHT_TOUCH, 0, , 0", "DECLINED, , , 25168", "WAIVED, , AFTERCARE, 0"})
    void whatThePersonPaysIsKeptToThePennyApartFromTheCost(
            AssessmentState state, @Nullable String pays, @Nullable Waiver waiver, long pence) {
        var found = ContributionExamples.outcome(state, TODAY, COST, pays, waiver)
                .checked(Jurisdiction.ENGLAND, TODAY, null);

        assertThat(found.pays()).isEqualTo(pence);
        assertThat(found.cost()).isEqualTo(25_168);
    }

    @Test
    void nobodyPaysMoreThanTheSupportCosts() {
        assertRefused("weeklyContribution", ContributionExamples.assessed(TODAY, COST, "251.69"));
        assertRefused("weeklyContribution", ContributionExamples.assessed(TODAY, COST, "46.635"));
        assertRefused(
                "weeklyContribution",
                ContributionExamples.outcome(AssessmentState.WAIVED, TODAY, COST, "1", Waiver.AFTERCARE));
        assertRefused("waiver", ContributionExamples.outcome(AssessmentState.WAIVED, TODAY, COST, null, null));
        assertRefused(
                "waiver",
                ContributionExamples.outcome(AssessmentState.WAIVED, TODAY, COST, null, Waiver.PERSONAL_CARE));
        assertRefused(
                "waiver", ContributionExamples.outcome(AssessmentState.ASSESSED, TODAY, COST, "1", Waiver.AFTERCARE));
        assertRefused("outcome", ContributionExamples.outcome(AssessmentState.REQUESTED, TODAY, COST, "1", null));
        assertRefused("decidedOn", ContributionExamples.assessed(TODAY.plusDays(1), COST, "1"));
    }

    @Test
    void personalCareIsFreeInScotlandAndChargedLikeOtherSupportInEngland() {
        assertThat(scotland(AssessmentState.DECLINED, "180.00", null).checked(Jurisdiction.SCOTLAND, TODAY, null))
                .extracting(CheckedOutcome::pays, CheckedOutcome::free)
                .containsExactly(7_168L, 18_000L);
        assertThat(scotland(AssessmentState.DECLINED, COST, null)
                        .checked(Jurisdiction.SCOTLAND, TODAY, null)
                        .pays())
                .isZero();
        assertRefused(
                Jurisdiction.SCOTLAND, "weeklyContribution", scotland(AssessmentState.ASSESSED, "180.00", "71.69"));
        assertRefused(Jurisdiction.SCOTLAND, "personalCare", scotland(AssessmentState.ASSESSED, null, "10"));
        assertRefused(Jurisdiction.SCOTLAND, "personalCare", scotland(AssessmentState.ASSESSED, "251.69", "0"));
        assertRefused(Jurisdiction.ENGLAND, "personalCare", scotland(AssessmentState.ASSESSED, "180.00", "10"));
    }

    @Test
    void theFreeWeeksAreLeftOut() {
        LocalDate lastFree = TODAY.plusDays(10);

        assertThat(ContributionExamples.assessed(TODAY, COST, "10")
                        .checked(Jurisdiction.ENGLAND, TODAY, lastFree)
                        .from())
                .isEqualTo(TODAY.plusDays(11));
        assertThat(ContributionExamples.assessed(TODAY, COST, "10")
                        .checked(Jurisdiction.ENGLAND, TODAY, TODAY.minusDays(1))
                        .from())
                .isEqualTo(TODAY);
    }

    @Test
    void nothingIsChargedForDaysBeforeThePersonWasTold() {
        Contribution untold = decided(TODAY, "46.63");
        assertThat(untold.holdsOn(TODAY.plusYears(1))).isFalse();

        Contribution late = told(decided(TODAY, "46.63"), TODAY.plusDays(9), null);
        assertThat(late.view().chargedFrom()).isEqualTo(TODAY.plusDays(9));
        assertThat(late.holdsOn(TODAY.plusDays(8))).isFalse();
        assertThat(late.holdsOn(TODAY.plusDays(9))).isTrue();
        assertThat(told(late, TODAY.plusDays(20), null).view().toldOn()).isEqualTo(TODAY.plusDays(9));

        late.notToldAfterAll();
        assertThat(late.holdsOn(TODAY.plusYears(1))).isFalse();
        assertThat(late.view().chargedFrom()).isNull();
        assertThat(told(late, TODAY.plusDays(30), null).view().chargedFrom()).isEqualTo(TODAY.plusDays(30));

        Contribution early = told(decided(TODAY, "46.63"), TODAY.minusDays(3), null);
        assertThat(early.view().chargedFrom()).isEqualTo(TODAY);
        assertThat(told(decided(TODAY, "0"), TODAY, null).view().chargedFrom()).isNull();
    }

    @Test
    void whatIsLessCountsFromItsOwnDayAndNeverBeforeAnythingWasCharged() {
        Contribution before = told(decided(TODAY, "46.63"), TODAY.plusDays(10), null);

        assertThat(told(decided(TODAY.plusDays(20), "30"), TODAY.plusDays(40), before)
                        .view()
                        .chargedFrom())
                .isEqualTo(TODAY.plusDays(20));
        assertThat(told(decided(TODAY, "30"), TODAY.plusDays(40), before).view().chargedFrom())
                .isEqualTo(TODAY.plusDays(10));
        assertThat(told(decided(TODAY.plusDays(20), "50"), TODAY.plusDays(40), before)
                        .view()
                        .chargedFrom())
                .isEqualTo(TODAY.plusDays(40));
    }

    @Test
    void anAppealIsAnsweredBySomebodyElseAndOnce() {
        Contribution decided = decided(TODAY, "46.63");
        assertRefusal("appealedOn", () -> decided.appeal(TODAY.minusDays(1), "Too much"));
        decided.appeal(TODAY, "Too much");
        assertThatThrownBy(() -> decided.appeal(TODAY, "Again")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> decided.answer(TODAY, true, "Right", "finance"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Somebody else");
        assertRefusal("answeredOn", () -> decided.answer(TODAY.minusDays(1), true, "Right", "manager"));

        decided.answer(TODAY, false, "The income that is left to you was counted.", "manager");

        assertThat(decided.view().appealUpheld()).isFalse();
        assertThatThrownBy(() -> decided.answer(TODAY, true, "Right", "manager"))
                .isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource(AssessmentState.class)
    void eachVerbFitsItsStates(AssessmentState state) {
        assertThat(goesThrough(state, one -> one.request(TODAY, null))).isEqualTo(state == AssessmentState.NOT_ASKED);
        assertThat(goesThrough(state, one -> one.withdraw("Not needed"))).isEqualTo(state.open());
        assertThat(goesThrough(state, one -> one.decide(checked(TODAY, "1"), "finance", 12)))
                .isEqualTo(state.open());
        assertThat(goesThrough(state, one -> one.appeal(TODAY, "Too much"))).isEqualTo(state.decided());
    }

    private static boolean goesThrough(AssessmentState state, Consumer<Contribution> verb) {
        Contribution one = new Contribution("PKG-000001", TODAY);
        switch (state) {
            case NOT_ASKED -> {}
            case REQUESTED -> one.request(TODAY, null);
            case WITHDRAWN -> one.withdraw("Not needed");
            default ->
                one.decide(
                        ContributionExamples.outcome(
                                        state,
                                        TODAY,
                                        COST,
                                        state == AssessmentState.ASSESSED || state == AssessmentState.LIGHT_TOUCH
                                                ? "1"
                                                : null,
                                        state == AssessmentState.WAIVED ? Waiver.AFTERCARE : null)
                                .checked(Jurisdiction.ENGLAND, TODAY, null),
                        "finance",
                        12);
        }
        try {
            verb.accept(one);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    private static ContributionOutcome scotland(
            AssessmentState state, @Nullable String personalCare, @Nullable String pays) {
        return new ContributionOutcome(
                state,
                TODAY,
                new BigDecimal(COST),
                personalCare == null ? null : new BigDecimal(personalCare),
                pays == null ? null : new BigDecimal(pays),
                null,
                null,
                "Meals and cleaning.");
    }

    private static Contribution decided(LocalDate from, String pays) {
        Contribution one = new Contribution("PKG-000001", from);
        one.decide(checked(from, pays), "finance", 12);
        return one;
    }

    private static CheckedOutcome checked(LocalDate from, String pays) {
        return ContributionExamples.assessed(from, COST, pays).checked(Jurisdiction.ENGLAND, from, null);
    }

    private static Contribution told(Contribution one, LocalDate on, @Nullable Contribution before) {
        one.told(on, before);
        return one;
    }

    private static void assertRefused(String field, ContributionOutcome outcome) {
        assertRefused(Jurisdiction.ENGLAND, field, outcome);
    }

    private static void assertRefused(Jurisdiction law, String field, ContributionOutcome outcome) {
        assertRefusal(field, () -> outcome.checked(law, TODAY, null));
    }

    private static void assertRefusal(String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field())
                .isEqualTo(field));
    }
}
