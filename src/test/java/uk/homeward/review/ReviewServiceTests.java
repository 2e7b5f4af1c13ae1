package uk.homeward.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.calendar.MovableClock;
import uk.homeward.council.Councils;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;
import uk.homeward.review.ReviewFindings.OutcomesAchieved;

class ReviewServiceTests {

    /** A Monday, with Christmas at the end of its week. */
    private static final LocalDate COMES_UP = LocalDate.of(2026, 12, 21);

    private static final LocalDate DUE_BY = COMES_UP.plusDays(7);

    private final List<Object> facts = new ArrayList<>();
    private final MovableClock clock = new MovableClock(COMES_UP);
    private final ReviewService reviews = ReviewDesk.service(new Anything(), Councils.demo(), clock, facts::add);

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

    private static FindingsExamples findings() {
        return FindingsExamples.on(COMES_UP);
    }

    @Test
    void aReviewThatCameUpIsRemindedEscalatedAndDueOnItsDays() {
        ReviewDates dates = reviews.open(scheduled());

        assertThat(dates).isEqualTo(new ReviewDates(COMES_UP.plusDays(2), COMES_UP.plusDays(5), DUE_BY));
    }

    @Test
    void aReminderCountsWorkingDaysAndAnEscalationNeverLiesBeforeTheReviewCameUp() {
        String reference = scheduled();
        clock.set(DUE_BY.minusDays(1));

        ReviewDates dates = reviews.open(reference);

        // Sunday 27 December; Monday is the bank holiday in place of Boxing Day, which falls on a Saturday.
        assertThat(dates.remindOn()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(dates.escalateOn()).isEqualTo(LocalDate.of(2026, 12, 27));
    }

    @Test
    void aRepeatedJobOpensRemindsAndEscalatesOnce() {
        String reference = scheduled();

        ReviewDates first = reviews.open(reference);
        clock.set(COMES_UP.plusDays(1));
        assertThat(reviews.open(reference)).isEqualTo(first);
        reviews.remind(reference);
        reviews.escalate(reference);
        clock.set(COMES_UP.plusDays(2));
        reviews.remind(reference);
        reviews.escalate(reference);

        assertThat(reviews.find(reference).remindedOn()).isEqualTo(COMES_UP.plusDays(1));
        assertThat(reviews.find(reference).escalatedOn()).isEqualTo(COMES_UP.plusDays(1));
        assertThat(facts(ReviewCameUp.class)).hasSize(1);
        assertThat(facts(ReviewReminded.class)).hasSize(1);
        assertThat(facts(ReviewEscalated.class)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        String reference = scheduled();
        reviews.open(reference);
        reviews.conduct(reference, findings().build());

        reviews.remind(reference);
        reviews.escalate(reference);

        assertThat(facts(ReviewReminded.class)).isEmpty();
        assertThat(facts(ReviewEscalated.class)).isEmpty();
    }

    @Test
    void aReviewIsConductedOnceAndTheSecondIsToldWhoDidItAndWhen() {
        String reference = scheduled();
        reviews.open(reference);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("social-worker", "", "social-workers"));

        reviews.conduct(reference, findings().build());

        assertThat(reviews.find(reference).conductedBy()).isEqualTo("social-worker");
        assertThat(reviews.find(reference).status()).isEqualTo(ReviewStatus.CONDUCTED);
        assertThat(Refusals.of(() -> reviews.conduct(reference, findings().build())))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("social-worker")
                .hasMessageContaining("21 December 2026");
        assertThat(facts(ReviewConducted.class)).hasSize(1);
    }

    @Test
    void aReviewIsNotHeldBeforeItComesUp() {
        String reference = scheduled();

        assertThat(Refusals.of(() -> reviews.conduct(reference, findings().build())))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("21 December 2026");
    }

    @ParameterizedTest
    @EnumSource(OutcomesAchieved.class)
    @Tag("COV-02")
    void everyReviewTellsHowFarOutcomesWereMet(OutcomesAchieved achieved) {
        String reference = scheduled();
        reviews.open(reference);
        assertThat(Refusals.field(() ->
                        reviews.conduct(reference, findings().outcomes(null).build())))
                .isEqualTo("outcomesAchieved");

        reviews.conduct(reference, findings().outcomes(achieved).build());

        assertThat(reviews.find(reference).findings())
                .extracting("outcomesAchieved")
                .isEqualTo(achieved);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("conductedOn", FindingsExamples.on(null)),
                Arguments.of("conductedOn", FindingsExamples.on(COMES_UP.plusDays(1))),
                Arguments.of("place", findings().place(null, null)),
                Arguments.of("involved", findings().involved(null)),
                Arguments.of("decision", findings().decision(null)),
                Arguments.of("planOfCare", findings().planOfCare("x".repeat(4_001))),
                Arguments.of("sequel", findings().sequel("UNUSABLE")));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void findingsThatAreIncompleteOrThatTheSubjectCannotUseChangeNothing(String field, FindingsExamples incomplete) {
        String reference = scheduled();
        reviews.open(reference);

        assertThat(Refusals.field(() -> reviews.conduct(reference, incomplete.build())))
                .isEqualTo(field);

        assertThat(reviews.find(reference).status()).isEqualTo(ReviewStatus.OPEN);
        assertThat(reviews.find(reference).findings()).isNull();
    }

    @Test
    void aReviewIsCancelledOnlyWithAReason() {
        String reference = scheduled();

        assertThat(Refusals.field(() -> reviews.cancel(reference, " "))).isEqualTo("reason");
        assertThat(reviews.outstanding()).hasSize(1);

        reviews.cancel(reference, "Support is over.");
        reviews.cancel(reference, "Support is over.");
        assertThat(reviews.find(reference).status()).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(facts(ReviewCancelled.class))
                .containsExactly(new ReviewCancelled(reference, "REF-000001", "Support is over."));
    }

    static Stream<Arguments> actsOnReviewsThatAreOver() {
        Consumer<Act> conduct =
                act -> act.reviews().conduct(act.reference(), findings().build());
        Consumer<Act> cancel = act -> act.reviews().cancel(act.reference(), "Not needed.");
        Consumer<Act> open = act -> act.reviews().open(act.reference());
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
        Act act = new Act(reviews, scheduled());
        reviews.open(act.reference());
        over.accept(act);
        ReviewView before = reviews.find(act.reference());

        assertThat(Refusals.of(() -> again.accept(act))).isInstanceOf(Conflict.class);

        assertThat(reviews.find(act.reference())).isEqualTo(before);
    }

    @Test
    void whatIsScheduledIsNeitherRemindedNorEscalated() {
        String reference = scheduled();

        assertThat(Refusals.of(() -> reviews.remind(reference))).isInstanceOf(Conflict.class);
        assertThat(Refusals.of(() -> reviews.escalate(reference))).isInstanceOf(Conflict.class);
    }

    @Test
    void theEarliestDueIsShownFirst() {
        String later = scheduled();
        String sooner = reviews.schedule(request("EPI-000002", COMES_UP, DUE_BY.minusDays(3)));
        String held = reviews.schedule(request("EPI-000003", COMES_UP, DUE_BY));
        reviews.open(held);
        reviews.conduct(held, findings().build());

        assertThat(reviews.outstanding()).extracting(ReviewView::reference).containsExactly(sooner, later);
    }

    @Test
    void aReviewComesUpBeforeItIsDue() {
        assertThat(Refusals.of(() -> reviews.schedule(request("EPI-000001", DUE_BY.plusDays(1), DUE_BY))))
                .hasMessageContaining("before it is due");
    }

    private record Act(ReviewService reviews, String reference) {}

    /** Takes over everything but one sequel. */
    private static final class Anything implements ReviewSubject {

        @Override
        public ReviewKind kind() {
            return ReviewKind.SHORT_TERM;
        }

        @Override
        public void check(String subjectReference, ReviewFindings findings) {
            @Nullable String sequel = findings.sequel();
            if ("UNUSABLE".equals(sequel)) {
                throw new Refusal("sequel", "Choose from the list what follows this service.");
            }
        }
    }
}
