package uk.homeward.packagereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static uk.homeward.packagereview.ReviewHistory.BEGIN;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;

@Tag("promise-2")
class ReviewCourseTests {

    private final ReviewHistory history = new ReviewHistory();

    /** Promise 3: the other six-week clock ends a short-term service. */
    @Test
    @Tag("promise-3")
    void theFirstReviewIsBetweenDay42AndDay56() {
        history.start(BEGIN, false);

        assertThat(only()).satisfies(first -> {
            assertThat(first.kind()).isEqualTo(ReviewKind.FIRST);
            assertThat(first.comesUpOn()).isEqualTo(BEGIN.plusDays(42));
            assertThat(first.dueBy()).isEqualTo(BEGIN.plusDays(56));
        });
    }

    @Test
    void aPlanThatIsChangedSoonIsReviewedTogetherWithTheOneBefore() {
        history.start(BEGIN, false);
        travel(6);

        history.planChanges(BEGIN.plusDays(6), false);

        assertThat(only().comesUpOn()).isEqualTo(BEGIN.plusDays(48));
        assertThat(only().dueBy()).isEqualTo(BEGIN.plusDays(56));
    }

    @Test
    void aPlanThatIsChangedLaterHasAReviewOfItsOwnAndTakesNoneAway() {
        history.start(BEGIN, false);
        travel(30);

        history.planChanges(BEGIN.plusDays(30), false);

        assertThat(history.with(ReviewStatus.SCHEDULED))
                .extracting(ReviewView::comesUpOn)
                .containsExactlyInAnyOrder(BEGIN.plusDays(42), BEGIN.plusDays(72));
    }

    @Test
    void aYearlyReviewMakesWayForTheFirstLookAtANewPlan() {
        history.start(BEGIN, false);
        travel(42);
        history.hold(only(), history.today());
        assertThat(only().dueBy()).isEqualTo(history.today().plusMonths(12));

        history.planChanges(history.today(), false);

        assertThat(only().kind()).isEqualTo(ReviewKind.FIRST);
    }

    /** Told ten days late, it counts from its true day. */
    @Test
    void theNextIsCountedFromTheDayOnWhichTheLastWasHeld() {
        history.start(BEGIN, false);
        travel(54);

        history.hold(only(), BEGIN.plusDays(44));

        assertThat(only().dueBy()).isEqualTo(BEGIN.plusDays(44).plusMonths(12));
    }

    /** Two reviews, each held by itself, answer no third. */
    @Test
    void aReviewThatIsToldAfterAnotherTakesNoneAway() {
        history.start(BEGIN, true);
        travel(43);
        history.hold(only(ReviewKind.FIRST), history.today());
        travel(110);
        history.planChanges(history.today(), true);
        travel(160);
        LocalDate today = history.today();
        history.hold(only(ReviewKind.FIRST), today.minusDays(1));
        history.hold(only(ReviewKind.DIRECT_PAYMENT), today.minusDays(2));

        history.planChanges(today.minusDays(15), true);

        assertThat(only(ReviewKind.FIRST).comesUpOn())
                .isEqualTo(today.minusDays(15).plusDays(42));
    }

    @Test
    void aStartThatIsToldLateCountsFromItsTrueDay() {
        history.start(BEGIN.minusDays(50), false);

        assertThat(only().status()).isEqualTo(ReviewStatus.OPEN);
        assertThat(only().dueBy()).isEqualTo(BEGIN.plusDays(6));
    }

    @Test
    void aStartThatIsPutRightEndsLikeOneThatWasToldRight() {
        history.start(BEGIN.minusDays(10), true);

        history.startIsPutRight(BEGIN.minusDays(10), BEGIN.minusDays(3));

        assertThat(history.outstanding())
                .extracting(ReviewView::kind, ReviewView::dueBy)
                .containsExactlyInAnyOrder(
                        tuple(ReviewKind.FIRST, BEGIN.plusDays(53)),
                        tuple(ReviewKind.DIRECT_PAYMENT, BEGIN.minusDays(3).plusMonths(6)));
    }

    @Test
    void whatWasHeldStandsWhereTheStartIsPutRightAfterwards() {
        history.start(BEGIN, false);
        travel(42);
        history.hold(only(), history.today());

        history.startIsPutRight(BEGIN, BEGIN.plusDays(2));

        assertThat(only().kind()).isEqualTo(ReviewKind.ANNUAL);
    }

    /** A plan is reviewed with the payment, but not the payment with the plan. */
    @Test
    void theFirstReviewOfThePlanDoesNotStandForThatOfThePayment() {
        history.start(BEGIN, true);
        travel(42);

        history.hold(history.with(ReviewStatus.OPEN).get(0), history.today());

        assertThat(only().kind()).isEqualTo(ReviewKind.DIRECT_PAYMENT);
        assertThat(only().dueBy()).isEqualTo(BEGIN.plusMonths(6));
    }

    /** The first review of the payments would come after more than a year without a look at the plan. */
    @Test
    void paymentsThatBeginLaterDoNotPutTheYearlyReviewOff() {
        history.start(BEGIN, false);
        travel(42);
        LocalDate held = history.today();
        history.hold(only(ReviewKind.FIRST), held);
        travel(42 + 300);

        history.payment(history.today());

        assertThat(only(ReviewKind.ANNUAL).dueBy()).isEqualTo(held.plusMonths(12));
        assertThat(only(ReviewKind.DIRECT_PAYMENT).dueBy())
                .isEqualTo(history.today().plusMonths(6));
    }

    /** Support lapsed, and with it what was paid: months later the person arranges their care again. */
    @Test
    void aReviewOfFormerPaymentsDoesNotStandForThatOfOthers() {
        history.start(BEGIN, true);
        travel(160);
        history.hold(only(ReviewKind.FIRST), history.today());
        history.hold(only(ReviewKind.DIRECT_PAYMENT), history.today());
        travel(200);
        history.payment(null);
        travel(250);

        history.payment(history.today());

        assertThat(only(ReviewKind.DIRECT_PAYMENT).dueBy())
                .isEqualTo(history.today().plusMonths(6));
    }

    @Test
    void aPlanThatIsReviewedLateLeavesTheReviewOfThePaymentThatHasComeUp() {
        history.start(BEGIN, true);
        travel(160);
        ReviewView late = history.with(ReviewStatus.OPEN).stream()
                .filter(review -> review.kind() == ReviewKind.FIRST)
                .findFirst()
                .orElseThrow();

        history.hold(late, history.today());

        assertThat(history.with(ReviewStatus.OPEN))
                .extracting(ReviewView::kind)
                .containsExactly(ReviewKind.DIRECT_PAYMENT);
    }

    /** Told long after, it takes nothing away that waits already. */
    @Test
    void aPlanThatIsToldLateMovesNothingThatHasComeUp() {
        history.start(BEGIN, false);
        travel(55);

        history.planChanges(BEGIN.plusDays(5), false);

        assertThat(history.outstanding()).hasSize(2);
    }

    @Test
    void whatEndedByMistakeHasTheSameReviewsAgain() {
        history.start(BEGIN, true);
        travel(10);
        var before =
                history.outstanding().stream().map(ReviewCourseTests::window).toList();

        history.over();
        assertThat(history.outstanding()).isEmpty();
        history.goesOn();

        assertThat(history.outstanding())
                .extracting(ReviewCourseTests::window)
                .containsExactlyInAnyOrderElementsOf(before);
    }

    private static ReviewWindow window(ReviewView review) {
        return new ReviewWindow(review.kind(), review.comesUpOn(), review.dueBy());
    }

    private void travel(int day) {
        LocalDate until = BEGIN.plusDays(day);
        while (history.today().isBefore(until)) {
            history.nextDay();
        }
    }

    private ReviewView only(ReviewKind kind) {
        return history.outstanding().stream()
                .filter(review -> review.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private ReviewView only() {
        assertThat(history.outstanding()).hasSize(1);
        return history.outstanding().get(0);
    }
}
