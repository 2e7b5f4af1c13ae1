package uk.homeward.packagereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;

/**
 * Whatever happens to a package, in whatever order, late or wrong: each plan has its first review between day 42 and day 56,
 * the next is due at most twelve months after the last one held, each comes up once on its day, and none is lost (promise 2).
 */
@Tag("promise-2")
class RandomReviewsTests {

    private static final int DAYS = 900;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noReviewIsLostOverThreeYears(long seed) {
        play(seed);
    }

    @Test
    @Tag("soak")
    void noReviewIsLostInFiveThousandHistories() {
        IntStream.rangeClosed(1_000, 6_000).forEach(RandomReviewsTests::play);
    }

    private static void play(long seed) {
        Random random = new Random(seed);
        ReviewHistory history = new ReviewHistory();
        LocalDate start = history.today().minusDays(random.nextInt(20));
        history.start(start, random.nextInt(3) == 0);

        for (int day = 0; day < DAYS; day++) {
            history.nextDay();
            List<ReviewView> before = history.all();
            somethingHappens(history, random);
            if (before != history.all()) {
                expectNextAhead(history);
            }
        }

        expectEachPlanReviewed(history, start);
        expectEachOnItsDay(history);
    }

    /** Most reviews are held in time; some are weeks late, and some are told weeks after they were held. */
    private static void somethingHappens(ReviewHistory history, Random random) {
        for (ReviewView review : history.with(ReviewStatus.OPEN)) {
            boolean stillOpen = history.with(ReviewStatus.OPEN).stream()
                    .anyMatch(open -> open.reference().equals(review.reference()));
            if (stillOpen && random.nextInt(12) == 0) {
                LocalDate on = history.today().minusDays(random.nextInt(12));
                history.hold(review, on.isBefore(review.comesUpOn()) ? review.comesUpOn() : on);
            }
        }
        if (random.nextInt(150) == 0) {
            history.planChanges(history.today().minusDays(random.nextInt(30)), history.paid());
        }
        if (random.nextInt(400) == 0) {
            history.payment(history.paid() ? null : history.today().minusDays(random.nextInt(10)));
        }
        if (random.nextInt(400) == 0) {
            history.over();
            history.goesOn();
        }
    }

    private static void expectNextAhead(ReviewHistory history) {
        List<ReviewView> ahead = history.outstanding();
        assertThat(ahead).as("a running package always has a review ahead").isNotEmpty();
        if (history.paid()) {
            assertThat(ahead).extracting(ReviewView::kind).contains(ReviewKind.DIRECT_PAYMENT);
        }
        history.with(ReviewStatus.CONDUCTED).stream()
                .map(ReviewHistory::heldOn)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> assertThat(ahead)
                        .anySatisfy(review -> assertThat(review.dueBy()).isBeforeOrEqualTo(last.plusMonths(12))));
    }

    private static void expectEachPlanReviewed(ReviewHistory history, LocalDate start) {
        List<LocalDate> begins = history.begins.stream()
                .filter(begin -> !begin.isBefore(start) && begin.plusDays(56).isBefore(history.today()))
                .toList();
        assertThat(begins).allSatisfy(begin -> assertThat(history.all())
                .filteredOn(review -> history.cameUp.containsKey(review.reference()))
                .anySatisfy(review -> {
                    assertThat(review.comesUpOn()).isAfterOrEqualTo(begin.plusDays(42));
                    assertThat(review.dueBy()).isBeforeOrEqualTo(begin.plusDays(56));
                }));
    }

    /** On the day that was counted; on the day on which it was told where that is later. */
    private static void expectEachOnItsDay(ReviewHistory history) {
        for (ReviewView review : history.all()) {
            LocalDate came = history.cameUp.get(review.reference());
            if (review.status() != ReviewStatus.CANCELLED) {
                assertThat(came == null).isEqualTo(review.status() == ReviewStatus.SCHEDULED);
            }
            if (came != null) {
                assertThat(came).isAfterOrEqualTo(review.comesUpOn());
                assertThat(came)
                        .isEqualTo(
                                review.comesUpOn().isBefore(history.scheduledOn(review.reference()))
                                        ? history.scheduledOn(review.reference())
                                        : review.comesUpOn());
            }
        }
    }
}
