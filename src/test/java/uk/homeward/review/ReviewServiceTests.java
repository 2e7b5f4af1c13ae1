package uk.homeward.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.MemoryTransactions;
import uk.homeward.audit.Change;
import uk.homeward.calendar.CountedDates.MovedDate;
import uk.homeward.calendar.HolidayChanges;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.MovableClock;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.council.Councils;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;
import uk.homeward.review.ReviewFact.ReminderMoved;
import uk.homeward.review.ReviewFact.ReviewCameUp;
import uk.homeward.review.ReviewFact.ReviewCancelled;
import uk.homeward.review.ReviewFact.ReviewConducted;
import uk.homeward.review.ReviewFact.ReviewCorrected;
import uk.homeward.review.ReviewFact.ReviewEscalated;
import uk.homeward.review.ReviewFact.ReviewReminded;
import uk.homeward.review.ReviewFact.ReviewScheduled;
import uk.homeward.review.ReviewMeeting.Involved;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.review.ReviewMeeting.Place;

class ReviewServiceTests {

    /** A Monday, with Christmas at the end of its week. */
    private static final LocalDate COMES_UP = LocalDate.of(2026, 12, 21);

    private static final LocalDate DUE_BY = COMES_UP.plusDays(7);
    private static final OutcomesAchieved MET = OutcomesAchieved.FULLY_MET;

    private final Map<String, ReviewFindings> findings = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();
    private final MovableClock clock = new MovableClock(COMES_UP);
    private final ReviewDesk desk =
            new ReviewDesk(new Anything(), Councils.demo(), clock, new MemoryTransactions(), facts::add);
    private final ReviewService reviews = desk.reviews;
    private final ReviewDeadlines deadlines = desk.deadlines;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private String scheduled() {
        return reviews.schedule(request("EPI-000001", COMES_UP, DUE_BY));
    }

    private static ReviewRequest request(String subject, LocalDate comesUpOn, LocalDate dueBy) {
        return new ReviewRequest(ReviewKind.SHORT_TERM, subject, "REF-000001", "PER-000001", comesUpOn, dueBy);
    }

    private <F> List<F> facts(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static ReviewMeeting held() {
        return held(MET);
    }

    private static ReviewMeeting held(@Nullable OutcomesAchieved achieved) {
        return new ReviewMeeting(COMES_UP, Place.AT_HOME, null, Involved.PERSON, achieved);
    }

    private void conduct(String reference) {
        reviews.conduct(reference, held(), (subject, meeting) -> {});
    }

    @Test
    void aReviewThatCameUpIsRemindedEscalatedAndDueOnItsDays() {
        ReviewDates dates = deadlines.open(scheduled());

        assertThat(dates)
                .isEqualTo(new ReviewDates(ReviewKind.SHORT_TERM, COMES_UP.plusDays(2), COMES_UP.plusDays(5), DUE_BY));
    }

    @Test
    void aReminderCountsWorkingDaysAndAnEscalationNeverLiesBeforeTheReviewCameUp() {
        String reference = scheduled();
        clock.set(DUE_BY.minusDays(1));

        ReviewDates dates = deadlines.open(reference);

        // It came up on Sunday 27 December: too late for a reminder before it is escalated.
        assertThat(dates.escalateOn()).isEqualTo(LocalDate.of(2026, 12, 27));
        assertThat(dates.remindOn()).isEqualTo(LocalDate.of(2026, 12, 27));
    }

    @ParameterizedTest
    @CsvSource({
        // Two working days after Monday is Wednesday; it is escalated on Saturday.
        "2026-12-21, 2026-12-28, 2026-12-23, 2026-12-26",
        // Saturday 26 December: Christmas Day is no working day, so that Thursday is the last one before.
        "2026-12-23, 2026-12-28, 2026-12-24, 2026-12-26",
        // It comes up on the day before: it is reminded at once.
        "2026-12-10, 2026-12-13, 2026-12-10, 2026-12-11",
    })
    void aReminderLeavesAWorkingDayBeforeTheEscalation(
            LocalDate comesUp, LocalDate dueBy, LocalDate remindOn, LocalDate escalateOn) {
        clock.set(comesUp);

        ReviewDates dates = deadlines.open(reviews.schedule(request("EPI-000001", comesUp, dueBy)));

        assertThat(dates).isEqualTo(new ReviewDates(ReviewKind.SHORT_TERM, remindOn, escalateOn, dueBy));
    }

    @Test
    void aRepeatedJobOpensRemindsAndEscalatesOnce() {
        String reference = scheduled();

        ReviewDates first = deadlines.open(reference);
        assertThat(facts(ReviewCameUp.class)).containsExactly(new ReviewCameUp(reference, "REF-000001", DUE_BY));
        clock.set(COMES_UP.plusDays(1));
        assertThat(deadlines.open(reference)).isEqualTo(first);
        deadlines.remind(reference);
        deadlines.escalate(reference);
        clock.set(COMES_UP.plusDays(2));
        deadlines.remind(reference);
        deadlines.escalate(reference);

        assertThat(reviews.find(reference).remindedOn()).isEqualTo(COMES_UP.plusDays(1));
        assertThat(reviews.find(reference).escalatedOn()).isEqualTo(COMES_UP.plusDays(1));
        assertThat(facts(ReviewCameUp.class)).hasSize(1);
        assertThat(facts(ReviewReminded.class)).hasSize(1);
        assertThat(facts(ReviewEscalated.class)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        String reference = scheduled();
        deadlines.open(reference);
        conduct(reference);

        deadlines.remind(reference);
        deadlines.escalate(reference);

        assertThat(facts(ReviewReminded.class)).isEmpty();
        assertThat(facts(ReviewEscalated.class)).isEmpty();
    }

    @Test
    void aReviewIsConductedOnceAndTheSecondIsToldWhoDidItAndWhen() {
        String reference = scheduled();
        deadlines.open(reference);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("social-worker", "", "social-workers"));

        conduct(reference);

        assertThat(reviews.find(reference).conductedBy()).isEqualTo("social-worker");
        assertThat(reviews.find(reference).status()).isEqualTo(ReviewStatus.CONDUCTED);
        assertThat(Refusals.of(() -> conduct(reference)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("social-worker")
                .hasMessageContaining("21 December 2026");
        assertThat(facts(ReviewConducted.class)).hasSize(1);
    }

    @Test
    void aReviewIsNotHeldBeforeItComesUp() {
        String reference = scheduled();

        assertThat(Refusals.of(() -> conduct(reference)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("21 December 2026");
    }

    @ParameterizedTest
    @EnumSource(OutcomesAchieved.class)
    @Tag("COV-02")
    void everyReviewTellsHowFarOutcomesWereMet(OutcomesAchieved achieved) {
        String reference = scheduled();
        deadlines.open(reference);
        assertThat(Refusals.field(() -> reviews.conduct(reference, held(null), (subject, meeting) -> {})))
                .isEqualTo("outcomesAchieved");

        reviews.conduct(reference, held(achieved), (subject, meeting) -> {});

        assertThat(reviews.find(reference).meeting())
                .extracting("outcomesAchieved")
                .isEqualTo(achieved);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("conductedOn", new ReviewMeeting(null, Place.AT_HOME, null, Involved.PERSON, MET)),
                Arguments.of(
                        "conductedOn",
                        new ReviewMeeting(COMES_UP.plusDays(1), Place.AT_HOME, null, Involved.PERSON, MET)),
                Arguments.of("place", new ReviewMeeting(COMES_UP, null, null, Involved.PERSON, MET)),
                Arguments.of("involved", new ReviewMeeting(COMES_UP, Place.AT_HOME, null, null, MET)));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void aMeetingThatIsIncompleteChangesNothing(String field, ReviewMeeting incomplete) {
        String reference = scheduled();
        deadlines.open(reference);

        assertThat(Refusals.field(() -> reviews.conduct(reference, incomplete, (subject, meeting) -> {})))
                .isEqualTo(field);

        assertThat(reviews.find(reference).status()).isEqualTo(ReviewStatus.OPEN);
        assertThat(reviews.find(reference).meeting()).isNull();
    }

    @Test
    void findingsThatTheSubjectCannotUseChangeNothing() {
        String reference = scheduled();
        deadlines.open(reference);

        assertThat(Refusals.field(() -> reviews.conduct(reference, held(), (subject, meeting) -> {
                    throw new Refusal("sequel", "Choose from the list what follows " + subject + ".");
                })))
                .isEqualTo("sequel");

        assertThat(reviews.find(reference).status()).isEqualTo(ReviewStatus.OPEN);
        assertThat(facts(ReviewConducted.class)).isEmpty();
    }

    @Test
    void aReviewIsCancelledOnlyWithAReason() {
        String reference = scheduled();

        assertThat(Refusals.field(() -> reviews.cancel(reference, " "))).isEqualTo("reason");
        assertThat(reviews.find(reference).status()).isEqualTo(ReviewStatus.SCHEDULED);

        reviews.cancel(reference, "Support is over.");
        assertThat(facts(ReviewCancelled.class)).hasSize(1);
        reviews.cancel(reference, "Support is over.");
        assertThat(reviews.find(reference).status()).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(facts(ReviewCancelled.class))
                .containsExactly(
                        new ReviewCancelled(reference, "REF-000001", ReviewKind.SHORT_TERM, "Support is over."));
    }

    static Stream<Arguments> actsOnReviewsThatAreOver() {
        Consumer<Act> conduct = act -> act.desk().reviews.conduct(act.reference(), held(), (subject, meeting) -> {});
        Consumer<Act> cancel = act -> act.desk().reviews.cancel(act.reference(), "Not needed.");
        Consumer<Act> open = act -> act.desk().deadlines.open(act.reference());
        return Stream.of(
                Arguments.of("conducted", conduct, open),
                Arguments.of("conducted", conduct, cancel),
                Arguments.of("conducted", conduct, conduct),
                Arguments.of("cancelled", cancel, open),
                Arguments.of("cancelled", cancel, conduct));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOnReviewsThatAreOver")
    void whatIsOverStaysOver(String how, Consumer<Act> over, Consumer<Act> again) {
        Act act = new Act(desk, scheduled());
        deadlines.open(act.reference());
        over.accept(act);
        ReviewView before = reviews.find(act.reference());

        assertThat(Refusals.of(() -> again.accept(act))).isInstanceOf(Conflict.class);

        assertThat(reviews.find(act.reference())).isEqualTo(before);
    }

    @Test
    void whatIsScheduledIsNeitherRemindedNorEscalated() {
        String reference = scheduled();

        assertThat(Refusals.of(() -> deadlines.remind(reference))).isInstanceOf(Conflict.class);
        assertThat(Refusals.of(() -> deadlines.escalate(reference))).isInstanceOf(Conflict.class);
    }

    @Test
    void aReviewComesUpBeforeItIsDue() {
        assertThat(Refusals.of(() -> reviews.schedule(request("EPI-000001", DUE_BY.plusDays(1), DUE_BY))))
                .hasMessageContaining("before it is due");
    }

    @Test
    void theReviewsOfACaseAreToldWithTheirFindingsTheNewestFirst() {
        String first = scheduled();
        reviews.cancel(first, "The service goes on.");
        String second = scheduled();
        findings.put(second, new Found());

        List<ReviewView> told = reviews.ofCase("REF-000001");

        assertThat(told).extracting(ReviewView::reference).containsExactly(second, first);
        assertThat(told.get(0).findings()).isEqualTo(new Found());
        assertThat(told.get(1).findings()).isNull();
    }

    @Test
    void whatIsNeitherConductedNorCancelledIsOutstanding() {
        String waiting = scheduled();
        String open = scheduled();
        deadlines.open(open);
        reviews.cancel(scheduled(), "Support is over.");

        assertThat(desk.outstanding()).extracting(ReviewView::reference).containsExactly(waiting, open);
    }

    @Test
    void aReviewIsKeptOnTheDayOnWhichItWasHeldWithItsPlaceAndWhy() {
        String reference = scheduled();
        deadlines.open(reference);
        clock.set(COMES_UP.plusDays(1));

        reviews.conduct(
                reference,
                new ReviewMeeting(COMES_UP, Place.IN_HOSPITAL, " Not home yet. ", Involved.PERSON, MET),
                (subject, meeting) -> assertThat(subject).isEqualTo("EPI-000001"));

        assertThat(reviews.find(reference).meeting())
                .isEqualTo(new ReviewMeeting(COMES_UP, Place.IN_HOSPITAL, "Not home yet.", Involved.PERSON, MET));
        assertThat(facts(ReviewConducted.class))
                .containsExactly(new ReviewConducted(reference, "REF-000001", COMES_UP));
    }

    @ParameterizedTest
    @CsvSource({"FULLY_MET, Fully Met", "PARTIALLY_MET, Partially Met", "NOT_MET, Not Met"})
    @Tag("COV-02")
    void outcomesAreReturnedInTheWordsOfClientLevelData(OutcomesAchieved achieved, String returned) {
        assertThat(achieved.cldValue()).isEqualTo(returned);
    }

    @Test
    void aReviewThatNobodyUnderstandsIsNotOpened() {
        ReviewSubjects nobody = new ReviewSubjects(List.of());

        assertThatIllegalStateException().isThrownBy(() -> nobody.of(ReviewKind.SHORT_TERM));
    }

    private record Found() implements ReviewFindings {}

    private record Act(ReviewDesk desk, String reference) {}

    private final class Anything implements ReviewSubject {

        @Override
        public Set<ReviewKind> kinds() {
            return EnumSet.allOf(ReviewKind.class);
        }

        @Override
        public ReviewRules rules() {
            return Councils.demo().shortTermReview();
        }

        @Override
        public Optional<ReviewFindings> findings(String reviewReference) {
            return Optional.ofNullable(findings.get(reviewReference));
        }

        @Override
        public String findingsTemplate() {
            return "";
        }
    }

    @Test
    void whatIsScheduledIsToldOneByOneAndManyAtOnce() {
        String one = scheduled();
        reviews.scheduleAll(
                List.of(request("EPI-000002", COMES_UP, DUE_BY), request("EPI-000003", COMES_UP, DUE_BY.plusDays(1))));

        assertThat(facts(ReviewScheduled.class))
                .containsExactly(
                        new ReviewScheduled(one, "REF-000001", COMES_UP, DUE_BY),
                        new ReviewScheduled("REV-000002", "REF-000001", COMES_UP, DUE_BY),
                        new ReviewScheduled("REV-000003", "REF-000001", COMES_UP, DUE_BY.plusDays(1)));
    }

    @Test
    void whatWasRecordedWrongOfAReviewIsPutRightAndToldOnce() {
        String reference = scheduled();
        assertThat(Refusals.of(() -> reviews.correctOutcomes(reference, MET, "Mixed up.")))
                .isInstanceOf(Conflict.class);
        assertThat(Refusals.of(() -> reviews.correctDay(reference, COMES_UP, "Mixed up.")))
                .isInstanceOf(Conflict.class);
        deadlines.open(reference);
        clock.set(COMES_UP.plusDays(2));
        conduct(reference);

        reviews.correctOutcomes(reference, OutcomesAchieved.NOT_MET, "Two were mixed up.");
        reviews.correctOutcomes(reference, OutcomesAchieved.NOT_MET, "Again.");
        reviews.correctDay(reference, COMES_UP.plusDays(1), "The next day.");
        reviews.correctDay(reference, COMES_UP.plusDays(1), "Again.");

        assertThat(reviews.find(reference).meeting())
                .isEqualTo(new ReviewMeeting(
                        COMES_UP.plusDays(1), Place.AT_HOME, null, Involved.PERSON, OutcomesAchieved.NOT_MET));
        assertThat(facts(ReviewCorrected.class))
                .containsExactly(
                        new ReviewCorrected(
                                reference,
                                "REF-000001",
                                new Change("Outcomes of the review", "Fully Met", "Not Met"),
                                "Two were mixed up."),
                        new ReviewCorrected(
                                reference,
                                "REF-000001",
                                new Change("Day of the review", "21 December 2026", "22 December 2026"),
                                "The next day."));
        assertThat(Refusals.field(() -> reviews.correctDay(reference, COMES_UP.plusDays(3), "Tomorrow.")))
                .isEqualTo("conductedOn");
    }

    @Test
    void whetherAReviewCanBeHeldIsAskedBeforeItsFormIsFilledIn() {
        String reference = scheduled();
        assertThat(Refusals.of(() -> reviews.expectConductable(reference))).isInstanceOf(Conflict.class);
        deadlines.open(reference);

        reviews.expectConductable(reference);
        conduct(reference);

        assertThat(Refusals.of(() -> reviews.expectConductable(reference))).isInstanceOf(Conflict.class);
    }

    /** Of a package each outcome is scored by itself. */
    @ParameterizedTest
    @EnumSource(value = ReviewKind.class, names = "SHORT_TERM", mode = EnumSource.Mode.EXCLUDE)
    void onlyAShortTermReviewMustSayHowFarOutcomesWereMet(ReviewKind kind) {
        String reference =
                reviews.schedule(new ReviewRequest(kind, "PKG-000001", "REF-000001", "PER-000001", COMES_UP, DUE_BY));
        deadlines.open(reference);

        reviews.conduct(reference, held(null), (subject, meeting) -> {});

        assertThat(reviews.find(reference).status()).isEqualTo(ReviewStatus.CONDUCTED);
    }

    /** What is recorded late was found out before: the second is not asked for findings that would be lost. */
    @Test
    void nothingIsTakenOverFromAMeetingThatCannotBeRecorded() {
        String reference = scheduled();
        deadlines.open(reference);
        conduct(reference);
        List<String> recorded = new ArrayList<>();

        assertThat(Refusals.of(() -> reviews.conduct(reference, held(), (subject, meeting) -> recorded.add(subject))))
                .isInstanceOf(Conflict.class);

        assertThat(recorded).isEmpty();
    }

    @Test
    void aDayOfMourningMovesAReminderThatLiesAhead() {
        String reference = scheduled();
        deadlines.open(reference);
        assertThat(reviews.find(reference).remindOn()).isEqualTo(COMES_UP.plusDays(2));
        WorkingDays mourning = withHoliday(COMES_UP.plusDays(1));

        assertThat(desk.countAgain(mourning))
                .containsExactly(
                        new MovedDate(reference, "Reminder of the review", COMES_UP.plusDays(2), COMES_UP.plusDays(3)));

        assertThat(facts(ReminderMoved.class))
                .containsExactly(new ReminderMoved(
                        reference,
                        "REF-000001",
                        COMES_UP.plusDays(3),
                        new Change("Reminder", "23 December 2026", "24 December 2026")));
        assertThat(desk.countAgain(mourning)).as("counted again it stands").isEmpty();
    }

    @Test
    void aReminderOfTodayOrOneThatWasSentDoesNotMove() {
        String reference = scheduled();
        deadlines.open(reference);
        WorkingDays mourning = withHoliday(COMES_UP.plusDays(1));

        clock.set(COMES_UP.plusDays(2));
        assertThat(desk.countAgain(mourning)).as("it is due today").isEmpty();
        clock.set(COMES_UP.plusDays(1));
        deadlines.remind(reference);
        assertThat(desk.countAgain(mourning)).as("it was sent").isEmpty();
        assertThat(reviews.find(reference).remindOn()).isNull();
        assertThat(desk.countAgain(withHoliday(COMES_UP.minusDays(1)))).isEmpty();
    }

    private static WorkingDays withHoliday(LocalDate day) {
        return new WorkingDays(
                Jurisdiction.ENGLAND,
                () -> new HolidayChanges.Stated(Map.of(day, "A day of mourning"), Map.of(), Set.of()));
    }

    @Test
    void aListIsOfWhatIsDueByThen() {
        LocalDate today = COMES_UP;
        ReviewFilter overdue = new ReviewFilter(null, ReviewFilter.Due.OVERDUE);
        assertThat(overdue.from(today)).isNull();
        assertThat(overdue.until(today)).isEqualTo(today.minusDays(1));
        ReviewFilter week = new ReviewFilter(null, ReviewFilter.Due.WITHIN_A_WEEK);
        assertThat(week.from(today))
                .as("what is overdue is not due within a week")
                .isEqualTo(today);
        assertThat(week.until(today)).isEqualTo(today.plusDays(7));
        assertThat(ReviewFilter.ALL.until(today)).isNull();
    }

    /** A review that something caused does not take the place of one whose day was counted. */
    @Test
    void theTwoClocksAreNeverMixed() {
        assertThat(Stream.of(ReviewKind.values()).filter(ReviewKind::planned))
                .containsExactly(ReviewKind.FIRST, ReviewKind.ANNUAL, ReviewKind.DIRECT_PAYMENT);
        assertThat(ReviewKind.ofPackages()).hasSize(6).doesNotContain(ReviewKind.SHORT_TERM);
    }
}
