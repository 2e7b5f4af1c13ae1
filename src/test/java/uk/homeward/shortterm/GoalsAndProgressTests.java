package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.goals;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.progress;
import static uk.homeward.shortterm.EpisodeHouse.worried;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeFact.ConcernAnswered;
import uk.homeward.shortterm.EpisodeFact.ConcernRaised;
import uk.homeward.shortterm.EpisodeFact.GoalsAgreed;
import uk.homeward.shortterm.EpisodeFact.ProgressRecorded;
import uk.homeward.shortterm.GoalsAgreement.Involvement;
import uk.homeward.shortterm.GoalsAgreement.NewGoal;
import uk.homeward.shortterm.ProgressReport.Condition;

class GoalsAndProgressTests {

    private final EpisodeHouse house = ServiceExamples.home().house();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static GoalsAgreement agreement(NewGoal... goals) {
        return new GoalsAgreement(List.of(goals), Involvement.PERSON, true, false, true, false, "Likes company.");
    }

    private static GoalsAgreement doing(
            @Nullable Involvement involvement,
            boolean reablement,
            boolean care,
            boolean nutrition,
            boolean monitoring) {
        return new GoalsAgreement(
                List.of(new NewGoal("Make tea", 3)), involvement, reablement, care, nutrition, monitoring, null);
    }

    @Test
    @Tag("COV-04")
    void everyPlanHasAtLeastOneGoal() {
        String reference = house.open("HOME");

        assertThat(Refusals.field(() -> house.goals.agree(reference, goals()))).isEqualTo("goal1");
        assertThat(Refusals.field(
                        () -> house.goals.agree(reference, agreement(new NewGoal(" ", null), new NewGoal(null, null)))))
                .isEqualTo("goal1");
        assertThat(house.view(reference).goals()).isEmpty();
    }

    @Test
    void emptyRowsAreLeftOutAndTheOthersNumbered() {
        String reference = house.open("HOME");

        house.goals.agree(
                reference, agreement(new NewGoal("Make tea", 3), new NewGoal(null, null), new NewGoal(" Walk ", 5)));

        assertThat(house.view(reference).goals())
                .containsExactly(new GoalView(1, "Make tea", 3, null, null), new GoalView(2, "Walk", 5, null, null));
    }

    @Test
    void aGoalWithoutScoreAndAScoreWithoutGoalAreRefused() {
        String reference = house.open("HOME");

        assertThat(Refusals.field(() -> house.goals.agree(reference, agreement(new NewGoal("Make tea", null)))))
                .isEqualTo("entryScore1");
        assertThat(Refusals.field(() ->
                        house.goals.agree(reference, agreement(new NewGoal("Make tea", 3), new NewGoal(null, 4)))))
                .isEqualTo("goal2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void scoresGoFromOneToTen(int score) {
        String reference = house.open("HOME");

        assertThat(Refusals.field(() -> house.goals.agree(reference, goals(score))))
                .isEqualTo("entryScore1");
    }

    @Test
    void notesHaveALimit() {
        String reference = house.open("HOME");
        GoalsAgreement long5000 = new GoalsAgreement(
                List.of(new NewGoal("Make tea", 3)), Involvement.PERSON, true, false, false, false, "x".repeat(5_000));

        assertThat(Refusals.of(() -> house.goals.agree(reference, long5000)))
                .hasMessageContaining("note")
                .hasMessageContaining("4,000")
                .extracting("field")
                .isEqualTo("note");
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false",
        "false, true, false, false",
        "false, false, true, false",
        "false, false, false, true"
    })
    @Tag("KEN-16")
    void thePlanSaysWhatWorkersDoInTheHome(boolean reablement, boolean care, boolean nutrition, boolean monitoring) {
        String reference = house.open("HOME");
        assertThat(Refusals.field(
                        () -> house.goals.agree(reference, doing(Involvement.PERSON, false, false, false, false))))
                .isEqualTo("reablement");

        house.goals.agree(reference, doing(Involvement.PERSON, reablement, care, nutrition, monitoring));

        assertThat(house.lookup.supportAtHome(reference))
                .extracting(
                        SupportAtHome::reablement,
                        SupportAtHome::personalCare,
                        SupportAtHome::nutrition,
                        SupportAtHome::monitoring)
                .containsExactly(reablement, care, nutrition, monitoring);
    }

    @Test
    @Tag("KEN-18")
    void goalsAreAgreedOnceByATherapistWithThePersonInvolved() {
        String reference = house.open("HOME");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("therapist", "", "therapists"));
        assertThat(Refusals.field(() -> house.goals.agree(reference, doing(null, true, false, false, false))))
                .isEqualTo("involvement");

        house.goals.agree(reference, goals(3));

        assertThat(house.lookup.supportAtHome(reference).agreedBy()).isEqualTo("therapist");
        assertThat(house.facts(GoalsAgreed.class)).hasSize(1);
        assertThat(Refusals.of(() -> house.goals.agree(reference, goals(3))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("therapist");
    }

    @Test
    void timeToAssessIsKeptWithTheServiceWhereItIsNeeded() {
        for (boolean needed : new boolean[] {true, false}) {
            EpisodeHouse other = ServiceExamples.home().house();
            EpisodeRequest plain = other.request("HOME", "REF-000001", false);

            String reference = other.opening.open(new EpisodeRequest(
                    plain.referralReference(),
                    plain.personReference(),
                    plain.route(),
                    plain.service(),
                    plain.purpose(),
                    plain.plannedStartOn(),
                    needed,
                    false));

            assertThat(other.lookup.supportAtHome(reference).assessmentNeeded()).isEqualTo(needed);
        }
    }

    @Test
    void progressIsDueEveryWeekFromTheStart() {
        String reference = house.started("HOME");
        assertThat(house.view(reference).progressDueOn()).isEqualTo(on(7));

        house.day(7);
        assertThat(house.progress.record(reference, progress(9, 4))).isEqualTo(on(14));
        house.day(16);
        assertThat(house.progress.record(reference, progress(8, 5))).isEqualTo(on(21));
        house.day(30);
        assertThat(house.progress.record(reference, progress(8, 5))).isEqualTo(on(35));

        assertThat(house.view(reference).weeks()).hasSize(3);
        assertThat(house.view(reference).goals().get(0).latestScore()).isEqualTo(5);
    }

    @Test
    void everyGoalIsScoredAndNoOther() {
        String reference = house.open("HOME");
        house.goals.agree(reference, goals(3, 4));
        house.start(reference, null);
        house.day(7);

        assertThat(Refusals.field(() -> house.progress.record(reference, progress(9, 4))))
                .isEqualTo("score2");
        assertThat(Refusals.field(() -> house.progress.record(reference, progress(9, 4, 5, 6))))
                .isEqualTo("score3");
        assertThat(Refusals.field(() -> house.progress.record(reference, progress(9, 4, 12))))
                .isEqualTo("score2");
    }

    @Test
    void aWeekIsReportedBeforeGoalsAreAgreedToo() {
        String reference = house.open("HOME");
        house.start(reference, null);
        house.day(7);

        assertThat(house.progress.record(reference, progress(9))).isEqualTo(on(14));
    }

    @Test
    @Tag("COV-03")
    void hoursFollowTheNeedWithoutANewReferralAndAnIncreaseIsExplained() {
        String reference = house.started("HOME");
        house.day(7);
        house.progress.record(reference, progress(8, 4));
        house.day(14);

        assertThat(Refusals.field(() -> house.progress.record(reference, progress(8.25, 4))))
                .isEqualTo("hoursIncreaseReason");
        house.progress.record(
                reference,
                new ProgressReport(
                        null,
                        List.of(4),
                        BigDecimal.valueOf(8),
                        BigDecimal.valueOf(11.5),
                        "Her daughter is away.",
                        14,
                        3,
                        Condition.SAME,
                        false,
                        null,
                        null));

        assertThat(house.lookup.supportAtHome(reference).hoursPerWeek()).isEqualByComparingTo("11.5");
        assertThat(house.facts(ProgressRecorded.class))
                .last()
                .extracting(ProgressRecorded::reason)
                .isEqualTo("Her daughter is away.");
        assertThat(house.rows).hasSize(1);
    }

    @Test
    @Tag("KEN-16")
    void theWeekTellsThePersonsCondition() {
        String reference = house.started("HOME");
        house.day(7);
        ProgressReport untold = new ProgressReport(
                null, List.of(4), BigDecimal.TEN, BigDecimal.TEN, null, 14, 3, null, false, null, null);

        assertThat(Refusals.field(() -> house.progress.record(reference, untold)))
                .isEqualTo("condition");
    }

    @Test
    void moreThanOneWorkerCanGiveIsGivenByTwo() {
        String reference = house.started("HOME");
        house.day(7);

        assertThat(Refusals.field(() -> house.progress.record(reference, given("180", 1))))
                .isEqualTo("workers");
        house.progress.record(reference, given("180", 2));
    }

    private static ProgressReport given(String hours, int workers) {
        return new ProgressReport(
                null,
                List.of(4),
                new BigDecimal(hours),
                BigDecimal.TEN,
                null,
                30,
                workers,
                Condition.SAME,
                false,
                null,
                null);
    }

    private static ProgressReport visited(@Nullable Integer visits, @Nullable Integer workers) {
        return new ProgressReport(
                null,
                List.of(4),
                BigDecimal.TEN,
                BigDecimal.TEN,
                null,
                visits,
                workers,
                Condition.SAME,
                false,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "14, , workers",
        ", 3, visits",
        "-1, 0, visits",
        "337, 3, visits",
        "14, 0, workers",
        "14, -1, workers",
        "3, 4, workers",
        "0, 1, workers"
    })
    @Tag("KEN-21")
    void visitsAndWorkersOfAWeekArePlausible(@Nullable Integer visits, @Nullable Integer workers, String refused) {
        String reference = house.started("HOME");
        house.day(7);

        assertThat(Refusals.field(() -> house.progress.record(reference, visited(visits, workers))))
                .isEqualTo(refused);
    }

    /** The last is a task that waits since an older form. */
    @ParameterizedTest
    @CsvSource({"14, 14", "14, 1", "0, 0", ","})
    @Tag("KEN-21")
    void theWeekKeepsHowOftenSomebodyCameAndHowManyDifferentWorkers(
            @Nullable Integer visits, @Nullable Integer workers) {
        String reference = house.started("HOME");
        house.day(7);

        house.progress.record(reference, visited(visits, workers));

        assertThat(house.view(reference).weeks())
                .singleElement()
                .extracting(WeekView::visits, WeekView::workers)
                .containsExactly(visits, workers);
    }

    @Test
    @Tag("KEN-18")
    void aTherapistAnswersEveryConcernTheOldestFirst() {
        String reference = house.started("HOME");
        house.day(7);
        assertThat(Refusals.field(() -> house.progress.record(reference, worried(" ", 3))))
                .isEqualTo("concernNote");
        house.progress.record(reference, worried("Eats little.", 3));
        house.day(14);
        house.progress.record(reference, worried("Fell twice.", 3));
        assertThat(Refusals.field(() -> house.concerns.answerConcern(reference, null)))
                .isEqualTo("response");

        house.concerns.answerConcern(reference, "The dietitian is asked.");

        assertThat(house.lookup.supportAtHome(reference).concerns())
                .extracting(SupportAtHome.ConcernView::response)
                .containsExactly(null, "The dietitian is asked.");
        house.concerns.answerConcern(reference, "A walking frame is ordered.");
        assertThat(Refusals.of(() -> house.concerns.answerConcern(reference, "Again.")))
                .isInstanceOf(Conflict.class);
        assertThat(house.facts(ConcernRaised.class)).hasSize(2);
        assertThat(house.facts(ConcernAnswered.class)).hasSize(2);
    }

    @Test
    void aConcernBetweenTwoWeeksIsToldAtOnceAndAnAdmissionOvertakesIt() {
        EpisodeHouse worried = ServiceExamples.home().house();
        String episode = worried.started("HOME");
        worried.day(2);

        worried.concerns.raiseConcern(episode, "Eats little.");

        assertThat(worried.facts(ConcernRaised.class)).containsExactly(new ConcernRaised(episode, "REF-000001", on(2)));
        worried.day(3);
        worried.admissions.admit(episode, new StayDates(on(3), null, null));
        assertThat(worried.facts(EpisodeFact.ConcernOvertaken.class))
                .containsExactly(new EpisodeFact.ConcernOvertaken(episode, "REF-000001", on(3)));
    }
}
