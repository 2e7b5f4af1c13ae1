package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.goals;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.council.Councils;
import uk.homeward.council.ExtensionReason;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.review.ReviewMeeting.Place;
import uk.homeward.review.ReviewStatus;
import uk.homeward.shortterm.EpisodeFact.ExtensionApproved;
import uk.homeward.shortterm.EpisodeFact.ExtensionRefused;
import uk.homeward.shortterm.FindingsExamples.Held;

/** What the review before the planned end decides, and what becomes of it. */
class ReviewOutcomeTests {

    private EpisodeHouse house = ServiceExamples.home().house();
    private String reference = "";

    @BeforeEach
    void aReviewHasComeUp() {
        begin(house);
    }

    private void begin(EpisodeHouse in) {
        house = in;
        reference = in.started("HOME");
        in.day(36);
    }

    private FindingsExamples findings() {
        return FindingsExamples.on(house.clock.today());
    }

    private @Nullable String refusedField(Held findings) {
        String review = requireNonNull(house.view(reference).reviewReference());
        house.deadlines.open(review);
        return Refusals.field(() -> house.conduct(review, findings));
    }

    private void answer(boolean approved, @Nullable Integer days) {
        var unused = house.extensions.answer(reference, new ExtensionAnswer(approved, days, "Agreed with her."));
    }

    @Test
    @Tag("DER-13")
    void supportEndsOnItsPlannedEndWithWhatTheReviewDecided() {
        assertThat(house.review(reference, findings().build())).isEqualTo(ReviewDecision.END_AS_PLANNED);
        house.day(40);
        assertThat(Refusals.of(() -> house.end(reference))).isInstanceOf(Conflict.class);
        house.day(43);

        house.end(reference);

        EpisodeView ended = house.view(reference);
        assertThat(ended.status()).isEqualTo(EpisodeStatus.ENDED);
        assertThat(ended.endedOn()).isEqualTo(on(41));
        assertThat(ended.endReason()).isEqualTo(EndReason.COMPLETED);
        assertThat(ended.sequel()).isEqualTo(Sequel.NO_SUPPORT_NEEDED);
    }

    @Test
    void supportEndsAtOnceWhereTheReviewSaysSo() {
        assertThat(house.review(reference, findings().decision("END_NOW").build()))
                .isEqualTo(ReviewDecision.END_NOW);

        house.end(reference);

        assertThat(house.view(reference).endedOn()).isEqualTo(on(36));
    }

    @Test
    void endingAsPlannedAfterThePlannedEndMeansEndingNow() {
        house.day(44);

        assertThat(house.review(reference, findings().build())).isEqualTo(ReviewDecision.END_NOW);
        house.end(reference);

        assertThat(house.view(reference).endedOn()).isEqualTo(on(44));
    }

    @Test
    void supportDoesNotEndBeforeItsReviewHasDecided() {
        house.day(50);

        assertThat(Refusals.of(() -> house.end(reference))).isInstanceOf(Conflict.class);
        assertThat(Refusals.of(() -> house.decisions.record(reference))).isInstanceOf(Conflict.class);
    }

    @Test
    @Tag("COV-02")
    void everyGoalIsScoredAtTheEnd() {
        assertThat(refusedField(findings().scores((Integer) null).build())).isEqualTo("exitScore1");
        assertThat(refusedField(findings().scores(11).build())).isEqualTo("exitScore1");

        house.review(reference, findings().scores(9).build());

        assertThat(house.view(reference).goals()).singleElement().satisfies(goal -> {
            assertThat(goal.entryScore()).isEqualTo(3);
            assertThat(goal.exitScore()).isEqualTo(9);
        });
    }

    @Test
    void aServiceWithoutGoalsCanEndButNotGoOn() {
        EpisodeHouse other = ServiceExamples.home().house();
        house = other;
        reference = other.open("HOME");
        other.start(reference, null);
        other.day(36);

        assertThat(refusedField(
                        findings().scores().extend(7, "POTENTIAL_NOT_REACHED").build()))
                .isEqualTo("decision");
        assertThat(other.review(reference, findings().scores().build())).isEqualTo(ReviewDecision.END_AS_PLANNED);
    }

    /** What is to be assessed has to be told to whoever assesses it; nobody else is asked for it. */
    @ParameterizedTest
    @CsvSource({"NO_SUPPORT_NEEDED, ", "LONG_TERM_ASSESSMENT, Two visits a day suffice."})
    @Tag("KEN-07")
    void supportEndsWithOrWithoutAnAssessment(String sequel, @Nullable String plan) {
        if (plan != null) {
            assertThat(refusedField(findings().sequel(sequel).build())).isEqualTo("planOfCare");
        }
        house.review(reference, findings().sequel(sequel).planOfCare(plan).build());
        house.day(41);

        house.end(reference);

        assertThat(house.view(reference).sequel()).isEqualTo(Sequel.valueOf(sequel));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LATER", "DIED"})
    void theEndSaysWhatFollows(String sequel) {
        assertThat(refusedField(
                        findings().sequel(sequel.isEmpty() ? null : sequel).build()))
                .isEqualTo("sequel");
    }

    @Test
    @Tag("KEN-19")
    void longTermNeedsAreAssessedAtHomeUnlessThereIsAReason() {
        FindingsExamples assessment = findings().sequel("LONG_TERM_ASSESSMENT").planOfCare("Two visits a day suffice.");

        assertThat(refusedField(assessment.place(Place.BY_TELEPHONE, " ").build()))
                .isEqualTo("placeReason");

        house.review(
                reference,
                assessment.place(Place.BY_TELEPHONE, "She has an infection.").build());
        assertThat(house.view(reference).sequel()).isEqualTo(Sequel.LONG_TERM_ASSESSMENT);
    }

    @Test
    @Tag("KEN-19")
    void longTermNeedsAssessedAtHomeNeedNoReason() {
        house.review(
                reference,
                findings()
                        .sequel("LONG_TERM_ASSESSMENT")
                        .planOfCare("Two visits a day suffice.")
                        .build());

        assertThat(house.view(reference).sequel()).isEqualTo(Sequel.LONG_TERM_ASSESSMENT);
    }

    @Test
    @Tag("KEN-17")
    @Tag("KEN-19")
    void whatFollowsARefusedExtensionIsPreparedInTheSameWay() {
        FindingsExamples extension =
                findings().extend(7, "POTENTIAL_NOT_REACHED").sequel("LONG_TERM_ASSESSMENT");

        assertThat(refusedField(extension.build())).isEqualTo("planOfCare");
        assertThat(refusedField(extension
                        .planOfCare("Two visits a day suffice.")
                        .place(Place.BY_VIDEO, null)
                        .build()))
                .isEqualTo("placeReason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LONG_TERM_ASSESSMENT", "LONG_TERM_SUPPORT"})
    @Tag("KEN-17")
    void whatWasLearntGoesIntoThePlanOfCareWhereCareGoesOn(String sequel) {
        assertThat(refusedField(findings().sequel(sequel).build())).isEqualTo("planOfCare");

        house.review(
                reference,
                findings()
                        .sequel(sequel)
                        .planOfCare("Two visits a day suffice.")
                        .build());

        String review = requireNonNull(house.view(reference).reviewReference());
        assertThat(house.reviews.find(review).findings())
                .extracting("planOfCare")
                .isEqualTo("Two visits a day suffice.");
    }

    @Test
    void theReviewLiesBetweenTheStartAndToday() {
        assertThat(refusedField(FindingsExamples.on(on(-1)).build())).isEqualTo("conductedOn");
        assertThat(refusedField(FindingsExamples.on(on(37)).build())).isEqualTo("conductedOn");
    }

    @Test
    @Tag("COV-14")
    void supportGoesOnForAReasonUntilThePersonReachesTheirPotential() {
        String first = requireNonNull(house.view(reference).reviewReference());
        assertThat(house.review(
                        reference,
                        findings().extend(14, "POTENTIAL_NOT_REACHED").build()))
                .isEqualTo(ReviewDecision.EXTEND);

        answer(true, 10);

        SupportDates dates = house.lookup.dates(reference);
        assertThat(dates.plannedEndOn()).isEqualTo(on(51));
        assertThat(dates.reviewComesUpOn()).isEqualTo(on(44));
        assertThat(dates.reviewReference()).isNotEqualTo(first);
        assertThat(house.reviews.find(dates.reviewReference()).status()).isEqualTo(ReviewStatus.SCHEDULED);
        assertThat(house.view(reference).extensionDays()).isEqualTo(10);
        assertThat(house.facts(ExtensionApproved.class)).singleElement().satisfies(approved -> {
            assertThat(approved.days()).isEqualTo(10);
            assertThat(approved.reason()).isEqualTo("Agreed with her.");
        });
    }

    @Test
    @Tag("COV-14")
    void anExtensionNeedsAReasonThatTheServiceKnowsAndDaysThatItAllows() {
        begin(ServiceExamples.home()
                .extension(14, ExtensionReason.AWAITING_LONG_TERM_SUPPORT)
                .house());

        assertThat(refusedField(findings().extend(14, null).build())).isEqualTo("extensionReason");
        assertThat(refusedField(findings().extend(14, "POTENTIAL_NOT_REACHED").build()))
                .isEqualTo("extensionReason");
        assertThat(refusedField(
                        findings().extend(null, "AWAITING_LONG_TERM_SUPPORT").build()))
                .isEqualTo("extensionDays");
        assertThat(refusedField(
                        findings().extend(15, "AWAITING_LONG_TERM_SUPPORT").build()))
                .isEqualTo("extensionDays");
        assertThat(refusedField(
                        findings().extend(0, "AWAITING_LONG_TERM_SUPPORT").build()))
                .isEqualTo("extensionDays");
    }

    @Test
    @Tag("KEN-20")
    void dischargeToAssessGoesOnOnlyForThoseWhoWaitForLongTermSupport() {
        EpisodeHouse kent = new EpisodeHouse(Councils.kent());
        house = kent;
        reference = kent.started("D2A");
        assertThat(kent.view(reference).plannedEndOn()).isEqualTo(on(13));
        kent.day(8);

        assertThat(refusedField(findings().extend(7, "POTENTIAL_NOT_REACHED").build()))
                .isEqualTo("extensionReason");
        assertThat(kent.review(
                        reference,
                        findings().extend(7, "AWAITING_LONG_TERM_SUPPORT").build()))
                .isEqualTo(ReviewDecision.EXTEND);
    }

    @Test
    @Tag("COV-07")
    void theHoursThatRemainNeededStayOnTheEndingBesideThoseOfTheStart() {
        var unused = house.progress.record(reference, EpisodeHouse.progress(6.5, 5));
        house.review(
                reference,
                findings()
                        .sequel("LONG_TERM_SUPPORT")
                        .planOfCare("Two visits a day suffice.")
                        .stillNeeding(new BigDecimal("3.5"))
                        .build());
        house.day(41);

        house.end(reference);

        assertThat(house.row(reference).ended().orElseThrow().hoursStillNeeded())
                .isEqualByComparingTo("3.5");
        assertThat(house.view(reference).hoursAtStart()).isEqualByComparingTo("10");
        assertThat(house.lookup.supportAtHome(reference).hoursPerWeek()).isEqualByComparingTo("6.5");
    }

    @Test
    @Tag("COV-07")
    void whereNothingFollowsNoHoursRemainAndWhereNobodySaysSoTheyAreNotKnown() {
        FindingsExamples noMore = findings().stillNeeding(new BigDecimal("0.25"));
        assertThat(refusedField(noMore.build())).isEqualTo("hoursStillNeeded");
        assertThat(refusedField(noMore.stillNeeding(new BigDecimal("-1")).build()))
                .isEqualTo("hoursStillNeeded");
        FindingsExamples unknown = findings().sequel("LONG_TERM_SUPPORT").planOfCare("Two visits a day suffice.");
        assertThat(refusedField(unknown.stillNeeding(new BigDecimal("336.25")).build()))
                .isEqualTo("hoursStillNeeded");
        assertThat(refusedField(unknown.stillNeeding(new BigDecimal("3.1")).build()))
                .isEqualTo("hoursStillNeeded");

        house.review(reference, unknown.stillNeeding(null).build());
        house.day(41);
        house.end(reference);
        assertThat(house.row(reference).ended().orElseThrow().hoursStillNeeded())
                .isNull();

        begin(ServiceExamples.home().house());
        house.review(reference, findings().build());
        house.day(41);
        house.end(reference);
        assertThat(house.row(reference).ended().orElseThrow().hoursStillNeeded())
                .isEqualByComparingTo("0");
    }

    @Test
    @Tag("COV-07")
    void theHoursThatRemainNeededAreKeptWhereMoreDaysAreRefusedOrSupportEndsEarly() {
        house.review(
                reference,
                findings()
                        .extend(7, "AWAITING_LONG_TERM_SUPPORT")
                        .stillNeeding(new BigDecimal("4"))
                        .build());
        answer(false, null);
        house.day(41);
        house.end(reference);
        assertThat(house.row(reference).ended().orElseThrow().hoursStillNeeded())
                .isEqualByComparingTo("4");

        begin(ServiceExamples.home().house());
        house.endings.endEarly(
                reference,
                new EarlyEnding(
                        on(36),
                        Sequel.SELF_FUNDED,
                        null,
                        new BigDecimal("5.25"),
                        "Has an agency of her own.",
                        "Herself, with her agency",
                        on(50)));
        assertThat(house.view(reference).hoursStillNeeded()).isEqualByComparingTo("5.25");
    }

    @Test
    void aServiceThatIsNotExtendedSaysSo() {
        begin(ServiceExamples.home().extension(0).house());

        assertThat(refusedField(findings().extend(1, "POTENTIAL_NOT_REACHED").build()))
                .isEqualTo("decision");
    }

    @Test
    void anExtensionDoesNotPassTheDayTheServiceCloses() {
        begin(ServiceExamples.home().closesOn(on(45)).house());

        assertThat(refusedField(findings().extend(5, "POTENTIAL_NOT_REACHED").build()))
                .isEqualTo("extensionDays");
    }

    @Test
    void supportMayGoOnPastSixWeeksAndIsThenCharged() {
        house.review(
                reference, findings().extend(14, "AWAITING_LONG_TERM_SUPPORT").build());
        answer(true, null);
        house.tell(reference);
        house.day(42);

        house.charges.start(reference);

        assertThat(house.view(reference).plannedEndOn()).isEqualTo(on(55));
        assertThat(house.view(reference).chargedSince()).isEqualTo(on(42));
    }

    @ParameterizedTest
    @CsvSource({"AWAITING_LONG_TERM_SUPPORT, LONG_TERM_SUPPORT", "POTENTIAL_NOT_REACHED, OTHER"})
    void aRefusedExtensionEndsSupportAsPlannedWithAnOutcomeThatCanBeUsed(String reason, Sequel follows) {
        house.review(reference, findings().extend(14, reason).build());

        answer(false, null);
        house.day(41);
        house.end(reference);

        assertThat(house.view(reference).endedOn()).isEqualTo(on(41));
        assertThat(house.view(reference).sequel()).isEqualTo(follows);
        assertThat(house.facts(ExtensionRefused.class)).hasSize(1);
    }

    @Test
    void anAnswerIsYesOrNoWithAReasonAndNotMoreDaysThanAskedFor() {
        house.review(reference, findings().extend(7, "POTENTIAL_NOT_REACHED").build());

        assertThat(answerRefused(new ExtensionAnswer(null, null, "Yes."))).isEqualTo("approval");
        assertThat(answerRefused(new ExtensionAnswer(true, null, " "))).isEqualTo("approvalReason");
        assertThat(answerRefused(new ExtensionAnswer(true, 8, "Yes."))).isEqualTo("approvedDays");
        assertThat(answerRefused(new ExtensionAnswer(true, 0, "Yes."))).isEqualTo("approvedDays");
        house.day(47);
        assertThat(answerRefused(new ExtensionAnswer(true, 5, "Yes."))).isEqualTo("approvedDays");
    }

    @Test
    void whoeverHeldTheReviewDoesNotAnswerTheirOwnRequest() {
        signIn("grace.adeyemi");
        house.review(reference, findings().extend(7, "POTENTIAL_NOT_REACHED").build());

        assertThat(answerRefused(new ExtensionAnswer(true, 7, "Yes."))).isEqualTo("approval");
        signIn("maureen.castle");
        answer(true, 7);
        SecurityContextHolder.clearContext();

        assertThat(house.facts(ExtensionApproved.class)).hasSize(1);
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, null, "managers"));
    }

    private @Nullable String answerRefused(ExtensionAnswer answer) {
        return Refusals.field(() -> house.extensions.answer(reference, answer));
    }

    @Test
    void nobodyAnswersAnExtensionThatNobodyAskedFor() {
        assertThat(Refusals.of(() -> answer(true, 7))).isInstanceOf(Conflict.class);
    }

    @Test
    void theReviewComesUpAWeekBeforeThePlannedEndButNotOnTheDayOfTheStart() {
        EpisodeHouse other = ServiceExamples.home().house();
        String usual = other.started("HOME");
        assertThat(other.view(usual).reviewComesUpOn()).isEqualTo(on(34));
        assertThat(other.desk.outstanding().get(0).dueBy()).isEqualTo(on(41));

        EpisodeHouse brief = ServiceExamples.home().house();
        String short5 = brief.open("HOME");
        brief.goals.agree(short5, goals(3));
        assertThat(brief.start(short5, 5).reviewComesUpOn()).isEqualTo(on(1));

        EpisodeHouse oneDay = ServiceExamples.home().house();
        assertThat(oneDay.start(oneDay.open("HOME"), 1).reviewComesUpOn()).isEqualTo(on(0));
    }
}
