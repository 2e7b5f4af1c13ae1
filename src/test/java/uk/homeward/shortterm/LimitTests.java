package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.homeward.shortterm.EpisodeHouse.START;
import static uk.homeward.shortterm.EpisodeHouse.goals;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.progress;
import static uk.homeward.shortterm.EpisodeHouse.starting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;

/** The last value that is allowed and the first that is not. */
class LimitTests {

    private static final ServiceDefinition RULES = ServiceExamples.home().build();

    /** @return the field that is blamed, or nothing where it is allowed */
    private static @Nullable String refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        return refusal == null ? null : refusal.field();
    }

    private static boolean allowed(ThrowingCallable act) {
        return refused(act) == null;
    }

    private static Extension asked(int days) {
        return Extension.requested(days, "POTENTIAL_NOT_REACHED", RULES, on(41));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "14, true", "15, false"})
    @Tag("COV-14")
    void anExtensionAsksForAtLeastADayAndAtMostWhatTheServiceAllows(int days, boolean allowed) {
        assertThat(allowed(() -> asked(days))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "14, true", "15, false"})
    @Tag("COV-14")
    void aManagerApprovesAtLeastADayAndAtMostWhatWasAskedFor(int days, boolean allowed) {
        Extension asked = asked(14);

        assertThat(allowed(() -> asked.approved(days, on(41), RULES, on(36)))).isEqualTo(allowed);
    }

    @Test
    void noMoreDaysAreApprovedThanTheServiceIsStillOpen() {
        ServiceDefinition closing = ServiceExamples.home().closesOn(on(48)).build();
        Extension asked = asked(14);

        assertThat(asked.approved(7, on(41), closing, on(36))).isEqualTo(7);
        assertThat(Refusals.field(() -> asked.approved(8, on(41), closing, on(36))))
                .isEqualTo("approvedDays");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void aScoreMayBeTheLowestAndTheHighest(int score) {
        assertThat(Score.required("score1", score, "Give a score.")).isEqualTo(score);
    }

    @Test
    void aScoreOfAGoalThatNobodyAgreedIsNamed() {
        assertThat(Refusals.of(() -> Score.ofEach("score", 1, Arrays.asList(4, 5))))
                .hasMessageContaining("No goal 2 was agreed")
                .extracting("field")
                .isEqualTo("score2");
    }

    @Test
    void threeGoalsCanBeKeptInViewAndFourCannot() {
        assertThat(Goal.agreed(1, goals(1, 2, 3).goals())).hasSize(3);
        assertThat(Refusals.field(() -> Goal.agreed(1, goals(1, 2, 3, 4).goals())))
                .isEqualTo("goal4");
    }

    @ParameterizedTest
    @CsvSource({"-80,", "0,", "1, startedOn"})
    void aStartIsConfirmedOnItsDayOrLater(int day, @Nullable String refused) {
        assertThat(refused(() -> Start.confirmed(starting(on(day), null), RULES, START)))
                .isEqualTo(refused);
    }

    /** Whoever was supported on a day on which the service was closed, was: it is recorded, and told as a breach. */
    @Test
    void aStartOnADayOnWhichTheServiceIsClosedIsRecordedAsThat() {
        ServiceDefinition opening = ServiceExamples.home().opensOn(on(1)).build();
        ServiceDefinition closed = ServiceExamples.home().closesOn(on(-1)).build();

        assertThat(Start.confirmed(starting(START, null), opening, START).on()).isEqualTo(START);
        assertThat(Start.confirmed(starting(START, null), closed, START).plannedEnd())
                .isEqualTo(on(41));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "84, true", "85, false"})
    @Tag("COV-14")
    void supportLastsWithinTheRulesOfItsService(int days, boolean allowed) {
        assertThat(allowed(() -> Start.confirmed(starting(START, days), RULES, START)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0, , ", "3, , ", "4, , lateReason", "4, A relief manager., ", "9, A relief manager., startedOn"})
    void aStartIsToldLateWithAReasonAndNeverBeforeItWasOffered(
            int daysAgo, @Nullable String why, @Nullable String refused) {
        assertThat(refused(() -> LateStart.of(on(-daysAgo), why, on(-8), START, 3)))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"-0.25, false", "0, true", "336, true", "336.25, false", "7.25, true", "7.1, false"})
    void hoursAreQuartersWithinAWeek(BigDecimal hours, boolean allowed) {
        assertThat(allowed(() -> Hours.required("hours", hours, "Give the hours.")))
                .isEqualTo(allowed);
    }

    @Test
    void aPlannedHourMoreIsExplainedAndTheSameHoursAreNot() {
        EpisodeHouse house = ServiceExamples.home().house();
        String reference = house.started("HOME");
        house.day(7);

        assertThatCode(() -> house.progress.record(reference, progress(10, 4))).doesNotThrowAnyException();
        house.day(14);
        assertThat(Refusals.field(() -> house.progress.record(reference, progress(10.25, 4))))
                .isEqualTo("hoursIncreaseReason");
    }

    @Test
    void noEpisodeIsOpenedOfAServiceThatDoesNotTakeThePerson() {
        ServiceDefinition stepUp =
                ServiceExamples.home().routes(EntryRoute.STEP_UP).build();
        EpisodeRequest stepDown = EpisodeHouse.request("HOME", "REF-000001", EpisodeHouse.PERSON, START, false);

        assertThat(Refusals.field(() -> new Episode(stepDown, stepUp, START))).isEqualTo("service");
    }

    @Test
    void whoeverIsTooLateIsToldSoBeforeAnythingIsAsked() {
        EpisodeHouse house = ServiceExamples.home().house();
        String reference = house.started("HOME");

        assertThat(Refusals.of(
                        () -> house.starts.confirm(reference, new StartConfirmation(null, null, null, null, null))))
                .isInstanceOf(Conflict.class);
        assertThat(Refusals.of(() -> house.extensions.answer(reference, new ExtensionAnswer(null, null, null))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aReviewThatHasDecidedIsNotHeldAgain() {
        Reviewing decided = Reviewing.ahead("REV-000001", on(35))
                .decided(
                        new Conclusion(ReviewDecision.END_NOW, Sequel.OTHER, null, List.of(), null, null),
                        on(41),
                        on(36));

        assertThat(Refusals.of(decided::expectUndecided)).isInstanceOf(Conflict.class);
    }
}
