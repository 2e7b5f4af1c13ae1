package uk.homeward.nightsupport;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.nightsupport.NightExamples.answers;
import static uk.homeward.nightsupport.NightExamples.broken;
import static uk.homeward.nightsupport.NightExamples.quiet;
import static uk.homeward.nightsupport.NightExamples.reasoned;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.nightsupport.NightIncident.Kind;
import uk.homeward.nightsupport.NightTrial.TrialOutcome;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class NightSupportTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 22);

    private final NightSupport nights =
            new NightSupport("ASM-000001", "PKG-000001", "PER-000001", TODAY, TODAY.plusDays(19));

    @Test
    @Tag("ELO-26")
    void nothingIsDecidedBeforeFourteenNightsAreWrittenDown() {
        log(13);

        assertThatThrownBy(() -> nights.expectUndecided(14))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("13 of 14 nights");
        nights.write(quiet(TODAY.minusDays(1)));
        assertThatThrownBy(() -> nights.expectUndecided(14)).hasMessageContaining("13 of 14 nights");
        nights.write(quiet(TODAY.minusDays(14)));
        nights.expectUndecided(14);
        assertThat(nights.wakesANight()).isEqualTo(1.7);
    }

    /** Fourteen nights, then 28 of a trial, in which a response after 15 minutes is too late. */
    @Test
    @Tag("ELO-32")
    void eastLothianLooksAtNightsAsIsUsual() {
        NightRules theirs = Councils.named("east-lothian").get(NightRules.class);

        assertThat(theirs.logNights()).isEqualTo(14);
        assertThat(theirs.trialNights()).isEqualTo(28);
        assertThat(theirs.responseMinutes()).isEqualTo(15);
        assertThat(NightOption.values())
                .containsExactly(
                        NightOption.TECHNOLOGY,
                        NightOption.RESPONDER,
                        NightOption.VISIT,
                        NightOption.SLEEPOVER,
                        NightOption.WAKING_NIGHT);
    }

    @Test
    void aNightIsOverBeforeItIsWrittenDown() {
        assertThatThrownBy(() -> quiet(TODAY).checked(TODAY)).hasMessageContaining("not over");
        assertThatThrownBy(() -> new LoggedNight(TODAY.minusDays(1), 0, 20, null, null).checked(TODAY))
                .hasMessageContaining("so the person woke");
        assertThat(broken(TODAY.minusDays(1), 2).checked(TODAY).minutes()).isEqualTo(20);
    }

    @Test
    @Tag("ELO-28")
    void housingIsLookedAtFirstAndTheChoiceHasItsPrice() {
        NightAnswers without = new NightAnswers(
                " ", answers(null, null).need(), NightOption.RESPONDER, Map.of(), null, "r", "i", null, 7, 0);

        assertThatThrownBy(() -> plan(without, NightOption.RESPONDER)).hasMessageContaining("Housing comes first");
        NightPlan plan = plan(answers(NightOption.RESPONDER, NightOption.SLEEPOVER), NightOption.RESPONDER);
        assertThat(plan.costPerNight()).isEqualByComparingTo("12.00");
        assertThat(plan.costPerWeek()).isEqualByComparingTo("84.00");
        assertThat(plan.presentCostPerNight()).isEqualByComparingTo("72.00");
    }

    @Test
    @Tag("ELO-29")
    void whoeverChoosesMoreThanTheLogPointsToSaysWhy() {
        NightAnswers sleepover = answers(NightOption.SLEEPOVER, NightOption.SLEEPOVER);

        assertThatThrownBy(() -> plan(sleepover, NightOption.RESPONDER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("technology and a responder");
        assertThat(plan(reasoned(sleepover, "No responder covers the glen."), NightOption.RESPONDER)
                        .chosen())
                .isEqualTo(NightOption.SLEEPOVER);
    }

    @Test
    @Tag("ELO-34")
    void whatThePersonCanDoMoreByThemselvesIsAsked() {
        NightAnswers without = new NightAnswers(
                "h", answers(null, null).need(), NightOption.RESPONDER, Map.of(), null, "r", null, null, 7, 0);

        assertThatThrownBy(() -> plan(without, NightOption.RESPONDER)).hasMessageContaining("by themselves");
    }

    @Test
    void whatIsSharedCostsEachTheirShare() {
        assertThat(NightPlan.share(NightRules.USUAL.cost(NightOption.SLEEPOVER), 2))
                .isEqualByComparingTo("24.00");
        assertThat(NightPlan.share(NightRules.USUAL.cost(NightOption.WAKING_NIGHT), 1))
                .isEqualByComparingTo("70.79");
    }

    @Test
    @Tag("ELO-32")
    void theSleepoverStaysUntilLessWasTriedAndKept() {
        decide();
        assertThat(nights.tonight()).isEqualTo(NightOption.SLEEPOVER);
        assertThat(nights.reserved()).isTrue();

        nights.begin(NightTrial.begun(TODAY, 28, TODAY));
        assertThat(nights.tonight()).isEqualTo(NightOption.RESPONDER);
        assertThat(nights.reserved()).isTrue();
        assertThat(requireNonNull(nights.view().trial()).lastNight()).isEqualTo(LocalDate.of(2027, 3, 21));
        assertThatThrownBy(() -> nights.begin(NightTrial.begun(TODAY, 28, TODAY)))
                .isInstanceOf(Conflict.class);

        nights.endTrial(TrialOutcome.KEPT, TODAY, "She slept.");
        assertThat(nights.tonight()).isEqualTo(NightOption.RESPONDER);
        assertThat(nights.reserved()).isFalse();
    }

    @Test
    @Tag("ELO-32")
    void aTrialThatFailsBringsTheSleepoverBack() {
        decide();
        nights.begin(NightTrial.begun(TODAY, 28, TODAY));

        nights.endTrial(TrialOutcome.BACK, TODAY, "She fell.");

        assertThat(nights.tonight()).isEqualTo(NightOption.SLEEPOVER);
        assertThat(nights.reserved()).isTrue();
        assertThatThrownBy(() -> nights.endTrial(TrialOutcome.KEPT, TODAY, "x")).isInstanceOf(Conflict.class);
    }

    @Test
    @Tag("ELO-28")
    void aWeekCostsWhatWasChosenAndAfterATrialThatFailedWhatThereWas() {
        assertThat(nights.view().weeklyCost()).isEqualByComparingTo("0");
        decide();
        assertThat(nights.view().weeklyCost()).isEqualByComparingTo("84.00");
        nights.begin(NightTrial.begun(TODAY, 28, TODAY));
        assertThat(nights.view().weeklyCost()).isEqualByComparingTo("84.00");

        nights.endTrial(TrialOutcome.BACK, TODAY, "She fell.");

        assertThat(nights.view().weeklyCost()).isEqualByComparingTo("504.00");
    }

    /** Three nights a week with one other person: half of £72.00, three times. */
    @Test
    @Tag("ELO-28")
    void onlyTheNightsOfTheWeekAndThePersonsShareAreCounted() {
        NightAnswers seven = answers(NightOption.SLEEPOVER, null);
        NightAnswers three = new NightAnswers(
                seven.housing(),
                seven.need(),
                seven.chosen(),
                seven.rejected(),
                "She is up all night.",
                seven.risk(),
                seven.independence(),
                null,
                3,
                1);

        assertThat(plan(three, NightOption.RESPONDER).costPerWeek()).isEqualByComparingTo("108.00");
    }

    @Test
    @Tag("ELO-32")
    void anInjuryALateResponseOrWithdrawnConsentEndATrial() {
        assertThat(incident(Kind.INJURY, null).endsTrial(15)).isTrue();
        assertThat(incident(Kind.RESPONSE, 15).endsTrial(15)).isFalse();
        assertThat(incident(Kind.RESPONSE, 16).endsTrial(15)).isTrue();
        assertThat(incident(Kind.CONSENT_WITHDRAWN, null).endsTrial(15)).isTrue();
        assertThat(incident(Kind.OTHER, null).endsTrial(15)).isFalse();
        assertThatThrownBy(() -> incident(Kind.RESPONSE, null))
                .hasMessageContaining("minutes until somebody was there");
    }

    @Test
    void whereNothingLessIsDecidedThereIsNothingToTry() {
        nights.decide(plan(answers(NightOption.RESPONDER, null), NightOption.RESPONDER), List.of());

        assertThat(nights.tonight()).isEqualTo(NightOption.RESPONDER);
        assertThatThrownBy(() -> nights.begin(NightTrial.begun(TODAY, 28, TODAY)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("nothing to try");
    }

    private void log(int upTo) {
        for (int night = 1; night <= upTo; night++) {
            nights.write(broken(TODAY.minusDays(night), 2));
        }
    }

    private void decide() {
        nights.decide(plan(answers(NightOption.RESPONDER, NightOption.SLEEPOVER), NightOption.RESPONDER), List.of());
    }

    private static NightPlan plan(NightAnswers answers, NightOption proposed) {
        return NightPlan.of(answers, proposed, NightRules.USUAL, TODAY, "social-worker");
    }

    private static NightIncident incident(Kind kind, @Nullable Integer minutes) {
        return new NightIncident(TODAY, kind, minutes, "In the bathroom.", null).checked(TODAY, NightOption.RESPONDER);
    }
}
