package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.START;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;

/** Promises that hold at every moment of every life, tried on lives that chance has written. */
@DisplayName("Promises over whole histories")
class EpisodeHistoryTests {

    @RepeatedTest(150)
    @Tag("DER-13")
    @DisplayName("No review is lost, Charging Regulations 2014 reg 3 is kept, and every end can be used")
    void promisesHoldOnEveryDay(RepetitionInfo repetition) {
        holdsThroughout(repetition.getCurrentRepetition());
    }

    @RepeatedTest(5_000)
    @Tag("soak")
    @DisplayName("The same for many more lives")
    void promisesHoldInManyLives(RepetitionInfo repetition) {
        holdsThroughout(10_000L + repetition.getCurrentRepetition());
    }

    private static void holdsThroughout(long seed) {
        RandomLife life = new RandomLife(seed);

        for (int day = 0; day < 220; day++) {
            life.live(day);
            check(life);
        }

        assertThat(life.view().status()).as("every life ends").isIn(EpisodeStatus.ENDED, EpisodeStatus.CANCELLED);
    }

    private static void check(RandomLife life) {
        EpisodeView episode = life.view();
        assertThat(episode.startedOn() == null).isEqualTo(episode.plannedEndOn() == null);
        if (episode.startedOn() == null || episode.plannedEndOn() == null) {
            return;
        }
        assertThat(episode.plannedEndOn()).isAfterOrEqualTo(episode.startedOn());
        freePeriodIsKept(life, episode);
        switch (episode.status()) {
            case ACTIVE -> reviewIsAheadOrHasDecided(life, episode, episode.plannedEndOn());
            case ENDED -> endIsRecordedOnce(life, episode);
            default -> assertThat(life.outstandingReviews()).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void freePeriodIsKept(RandomLife life, EpisodeView episode) {
        LocalDate charged = episode.chargedSince();
        if (charged != null) {
            boolean broughtForward = charged.equals(life.purposeChangedOn) && life.chargedFromPurposeChange;
            assertThat(life.chargeable).isTrue();
            assertThat(broughtForward || life.countedDaysBefore(charged) >= 42)
                    .as("42 free days before %s", charged)
                    .isTrue();
        }
        LocalDate chargeFrom = life.chargeFrom();
        if (episode.status() == EpisodeStatus.ACTIVE
                && !(chargeFrom.equals(life.purposeChangedOn) && life.chargedFromPurposeChange)) {
            assertThat(life.countedDaysBefore(chargeFrom)).as("free days").isEqualTo(42);
            assertThat(chargeFrom).isEqualTo(START.plusDays(42 + life.daysNotCountedBefore(chargeFrom)));
        }
    }

    private static void reviewIsAheadOrHasDecided(RandomLife life, EpisodeView episode, LocalDate plannedEnd) {
        if (life.hasDecision()) {
            assertThat(life.outstandingReviews()).isEmpty();
            return;
        }
        assertThat(life.outstandingReviews()).singleElement().satisfies(review -> {
            assertThat(review.reference()).isEqualTo(episode.reviewReference());
            assertThat(review.dueBy()).isEqualTo(plannedEnd);
            assertThat(review.comesUpOn()).isBeforeOrEqualTo(plannedEnd).isAfterOrEqualTo(episode.startedOn());
        });
    }

    private static void endIsRecordedOnce(RandomLife life, EpisodeView episode) {
        assertThat(life.outstandingReviews()).isEmpty();
        assertThat(episode.sequel()).isNotNull();
        assertThat(episode.endReason()).isNotNull();
        assertThat(episode.endedOn()).isBetween(START, life.today());
        assertThat(episode).as("what has ended does not change").isEqualTo(life.firstSeenEnded());
        for (ReviewView review : life.allReviews()) {
            assertThat(review.status()).isIn(ReviewStatus.CONDUCTED, ReviewStatus.CANCELLED);
        }
    }
}
