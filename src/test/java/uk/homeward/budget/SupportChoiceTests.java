package uk.homeward.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.budget.BudgetExamples.RULES;
import static uk.homeward.budget.BudgetExamples.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.contribution.FreeWeeks;
import uk.homeward.refusal.Refusal;

class SupportChoiceTests {

    private static final BigDecimal BUDGET = new BigDecimal("196.63");

    @Test
    void theRelevantAmountAndItsPeriodAreToldForEachOfTheFourOptions() {
        List<RelevantAmount> told = RULES.amounts(BUDGET, TODAY);

        assertThat(told).extracting(RelevantAmount::option).containsExactly(SupportOption.values());
        assertThat(told).allSatisfy(amount -> {
            assertThat(amount.poundsPerWeek()).isEqualByComparingTo(BUDGET);
            assertThat(amount.periodFrom()).isEqualTo(TODAY);
            assertThat(amount.periodUntil()).isEqualTo(TODAY.plusYears(1).minusDays(1));
        });
    }

    @Test
    void noChoiceIsDeemedToBeTheThirdOption() {
        SupportChoice choice = SupportChoice.of(request(false, null), TODAY, "social-worker");

        assertThat(choice.option()).isEqualTo(SupportOption.COUNCIL_ARRANGED);
        assertThat(choice.deemed()).isTrue();
    }

    @Test
    void nothingIsChosenForThePersonBeforehand() {
        assertThatThrownBy(() -> SupportChoice.of(request(null, null), TODAY, "social-worker"))
                .hasMessage("Say whether the person chose an option.");
        assertThatThrownBy(() -> SupportChoice.of(request(true, null), TODAY, "social-worker"))
                .hasMessage("Choose the option that the person chose.");

        assertThat(SupportChoice.of(request(true, SupportOption.COUNCIL_ARRANGED), TODAY, "social-worker")
                        .deemed())
                .isFalse();
    }

    @Test
    void whoeverMayNotHaveADirectPaymentIsToldInWritingWhyAndWhenItIsLookedAtAgain() {
        LocalDate again = TODAY.plusDays(90);
        assertThatThrownBy(() -> ineligible(SupportOption.MIXED, null, again))
                .hasMessageContaining("Say why the person may not have a direct payment");
        assertThatThrownBy(() -> ineligible(SupportOption.MIXED, "Why.", null)).hasMessageContaining("looked at again");
        assertThatThrownBy(() -> ineligible(SupportOption.DIRECT_PAYMENT, "Why.", again))
                .hasMessageContaining("may not have a direct payment");

        SupportChoice choice = ineligible(SupportOption.MIXED, "Why.", again);
        assertThat(choice.lookAgainOn()).isEqualTo(again);
        assertThat(choice.ineligibleWrittenOn()).isEqualTo(TODAY);
    }

    @Test
    @Tag("ELO-17")
    void noProviderIsToldWhoThePersonIsWithoutTheirConsent() {
        assertThatThrownBy(() -> planned(null, true)).hasMessageContaining("Choose the provider");
        assertThatThrownBy(() -> planned("homeward-bound", false)).hasMessageContaining("before they agree to it");
        assertThatThrownBy(() -> planned("homeward-bound", null)).hasMessageContaining("before they agree to it");

        assertThat(planned("homeward-bound", true).planningProvider()).isEqualTo("homeward-bound");
    }

    @Test
    @Tag("ELO-15")
    void whereTheCouncilMakesThePlanNoProviderIsNamed() {
        ChoiceRequest asked = new ChoiceRequest(
                TODAY,
                true,
                null,
                true,
                SupportOption.COUNCIL_ARRANGED,
                true,
                null,
                null,
                DeliveryModel.TIME_AND_TASK,
                "homeward-bound",
                true);

        assertThat(SupportChoice.of(asked, TODAY, "social-worker").planningProvider())
                .isNull();
    }

    /** Care Act 2014 s26, and the regulations that leave reablement out. */
    @Test
    void inEnglandItIsKnownWhatThePersonPaysAndTheFreeWeeksAreLeftOut() {
        assertThatThrownBy(() -> checked(null, null, Jurisdiction.ENGLAND))
                .hasMessageContaining("what the person pays");
        assertThatThrownBy(() -> checked(null, "196.64", Jurisdiction.ENGLAND)).hasMessageContaining("£196.63");
        assertThatThrownBy(() -> checked(null, "-1", Jurisdiction.ENGLAND)).isInstanceOf(Refusal.class);

        CheckedCost cost = checked(TODAY.plusDays(12), "46.63", Jurisdiction.ENGLAND);

        assertThat(cost.countsFrom()).isEqualTo(TODAY.plusDays(13));
        assertThat(cost.personPays()).isEqualByComparingTo("46.63");
        assertThat(checked(TODAY.minusDays(1), "0", Jurisdiction.ENGLAND).countsFrom())
                .isEqualTo(TODAY);
    }

    /** Six weeks at most; what ends before, or is never charged, is free to its end. */
    @Test
    void freeIsWhatTheShortTermServiceGivesFree() {
        LocalDate sixWeeks = TODAY.plusDays(30);

        assertThat(FreeWeeks.lastDay(TODAY, TODAY.plusDays(50), sixWeeks)).isEqualTo(sixWeeks);
        assertThat(FreeWeeks.lastDay(TODAY, TODAY.plusDays(20), sixWeeks)).isEqualTo(TODAY.plusDays(20));
        assertThat(FreeWeeks.lastDay(TODAY, null, sixWeeks)).isEqualTo(sixWeeks);
        assertThat(FreeWeeks.lastDay(TODAY, TODAY.plusDays(50), null)).isEqualTo(TODAY.plusDays(50));
        assertThat(FreeWeeks.lastDay(TODAY, null, null)).isEqualTo(TODAY.plusDays(41));
    }

    @Test
    void whatIsLeftTheCouncilPays() {
        PersonalBudget budget = BudgetExamples.indicative("12.5");
        budget.check(checked(null, "46.63", Jurisdiction.ENGLAND));

        assertThat(budget.view().councilPays()).isEqualByComparingTo("150.00");
    }

    @Test
    void inScotlandItMayBeOpenWhatThePersonPays() {
        assertThat(checked(null, null, Jurisdiction.SCOTLAND).personPays()).isNull();
    }

    private static CheckedCost checked(@Nullable LocalDate lastFree, @Nullable String pays, Jurisdiction law) {
        return CheckedCost.of(
                new BudgetCheck(true, pays == null ? null : new BigDecimal(pays), null),
                BUDGET,
                law,
                lastFree,
                TODAY,
                "finance");
    }

    private static ChoiceRequest request(@Nullable Boolean made, @Nullable SupportOption option) {
        return new ChoiceRequest(
                TODAY, true, null, made, option, true, null, null, DeliveryModel.TIME_AND_TASK, null, null);
    }

    private static SupportChoice ineligible(SupportOption option, @Nullable String why, @Nullable LocalDate again) {
        return SupportChoice.of(
                new ChoiceRequest(
                        TODAY, true, null, true, option, false, why, again, DeliveryModel.TIME_AND_TASK, null, null),
                TODAY,
                "social-worker");
    }

    private static SupportChoice planned(@Nullable String provider, @Nullable Boolean consent) {
        return SupportChoice.of(
                new ChoiceRequest(
                        TODAY,
                        true,
                        null,
                        true,
                        SupportOption.CHOSEN_SUPPORT,
                        true,
                        null,
                        null,
                        DeliveryModel.PERSONAL_BUDGET,
                        provider,
                        consent),
                TODAY,
                "social-worker");
    }
}
