package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.CapacityDesk;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.PlaceFact;
import uk.homeward.capacity.PlaceStatus;
import uk.homeward.capacity.PlaceView;
import uk.homeward.funding.CommitmentState;
import uk.homeward.funding.CommitmentView;
import uk.homeward.funding.FundingFact;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;

/** Promises that hold at every moment of every life, tried on lives that chance has written. */
@DisplayName("Promises over whole histories")
class EpisodeHistoryTests {

    private static final int DAYS = 220;
    private static final Set<EpisodeStatus> OVER = EnumSet.of(EpisodeStatus.ENDED, EpisodeStatus.CANCELLED);

    @RepeatedTest(30)
    @Tag("DER-13")
    @Tag("HAM-03")
    @Tag("HAM-15")
    @DisplayName("No review is lost, no place taken twice, no ceiling passed, and every end can be used")
    void promisesHoldOnEveryDay(RepetitionInfo repetition) {
        holdsThroughout(repetition.getCurrentRepetition());
    }

    @RepeatedTest(2_000)
    @Tag("soak")
    @DisplayName("The same for many more lives")
    void promisesHoldInManyLives(RepetitionInfo repetition) {
        holdsThroughout(10_000L + repetition.getCurrentRepetition());
    }

    @Test
    @DisplayName("Places and money are scarce enough for the promises to be tried")
    void chanceBringsWhatThePromisesAreAbout() {
        Set<Class<?>> happened = new HashSet<>();
        Set<String> refusals = new HashSet<>();

        for (long seed = 1; seed <= 10; seed++) {
            RandomTown town = new RandomTown(seed);
            for (int day = 0; day < DAYS; day++) {
                town.live(day);
            }
            refusals.addAll(town.refusals);
            town.house.facts.forEach(fact -> happened.add(fact.getClass()));
        }

        assertThat(happened)
                .contains(
                        PlaceFact.PlaceFound.class,
                        PlaceFact.WaitCancelled.class,
                        PlaceFact.SpotApproved.class,
                        PlaceFact.SpotDeclined.class,
                        PlaceFact.PlaceOverfull.class,
                        PlaceFact.CapacityChanged.class,
                        FundingFact.CommitmentChanged.class);
        assertThat(refusals).anyMatch(sentence -> sentence.contains("not covered by the approved budget"));
    }

    private static void holdsThroughout(long seed) {
        RandomTown town = new RandomTown(seed);

        for (int day = 0; day < DAYS; day++) {
            town.live(day);
            noMoreIsTakenThanThereIs(town);
            assertThat(town.house.provision.money.wrong()).isEmpty();
            town.lives.stream().filter(RandomLife::begun).forEach(life -> check(town, life));
        }

        assertThat(town.lives)
                .filteredOn(RandomLife::begun)
                .as("every life ends")
                .allMatch(life -> OVER.contains(life.view().status()));
    }

    /** Support that goes on for longer, or with more hours, is not refused for want of room, but told. */
    private static void noMoreIsTakenThanThereIs(RandomTown town) {
        CapacityDesk places = town.house.provision.places;
        LocalDate today = town.house.clock.today();
        for (ContractSource source : town.boughtInAdvance()) {
            places.taken(source).forEach((day, taken) -> {
                if (!day.isBefore(today) && !places.toldOverfull(source, day)) {
                    assertThat(taken)
                            .as("%s on %s", source, day)
                            .isLessThanOrEqualTo(places.bought(RandomTown.SERVICE, source, day));
                }
            });
        }
    }

    private static void check(RandomTown town, RandomLife life) {
        EpisodeView episode = life.view();
        assertThat(episode.startedOn() == null).isEqualTo(episode.plannedEndOn() == null);
        if (OVER.contains(episode.status())) {
            nothingIsHeldAfterTheEnd(life, episode);
        } else {
            placeAndMoneyRunTogether(life);
        }
        if (episode.startedOn() == null || episode.plannedEndOn() == null) {
            return;
        }
        assertThat(episode.plannedEndOn()).isAfterOrEqualTo(episode.startedOn());
        freePeriodIsKept(town, life, episode);
        switch (episode.status()) {
            case ACTIVE -> reviewIsAheadOrHasDecided(life, episode, episode.plannedEndOn());
            case ENDED -> endIsRecordedOnce(life, episode);
            default -> assertThat(life.outstandingReviews()).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void placeAndMoneyRunTogether(RandomLife life) {
        PlaceView place = life.place();
        CommitmentView money = life.money();
        EpisodeView episode = life.view();

        assertThat(money.state()).isEqualTo(CommitmentState.COMMITTED);
        if (place.status() == PlaceStatus.PLACED) {
            assertThat(money)
                    .extracting(CommitmentView::from, CommitmentView::until, CommitmentView::source)
                    .containsExactly(place.from(), place.until(), place.source());
            assertThat(life.daysHeld())
                    .as("each day once")
                    .containsExactlyElementsOf(
                            place.from().datesUntil(place.until().plusDays(1)).toList());
        }
        if (episode.status() == EpisodeStatus.ACTIVE) {
            assertThat(place.from()).isEqualTo(episode.startedOn());
            assertThat(place.until()).isEqualTo(episode.plannedEndOn());
        }
    }

    private static void nothingIsHeldAfterTheEnd(RandomLife life, EpisodeView episode) {
        CommitmentView money = life.money();

        assertThat(life.place().status()).isIn(PlaceStatus.ENDED, PlaceStatus.CANCELLED);
        if (episode.startedOn() == null) {
            assertThat(life.daysHeld()).isEmpty();
            assertThat(money.amount()).isZero();
        } else {
            assertThat(life.daysHeld()).allMatch(day -> !day.isAfter(episode.endedOn()));
            assertThat(money.until()).isBeforeOrEqualTo(episode.endedOn());
        }
        assertThat(money.state()).isNotEqualTo(CommitmentState.COMMITTED);
    }

    private static void freePeriodIsKept(RandomTown town, RandomLife life, EpisodeView episode) {
        LocalDate charged = episode.chargedSince();
        if (charged != null) {
            boolean broughtForward = life.broughtForwardOn != null && !charged.isBefore(life.broughtForwardOn);
            assertThat(charged).as("told before").isAfterOrEqualTo(requireNonNull(life.toldOn));
            assertThat(town.chargeable).isTrue();
            assertThat(broughtForward || life.countedDaysBefore(charged) >= 42)
                    .as("42 free days before %s", charged)
                    .isTrue();
        }
        LocalDate chargeFrom = life.chargeFrom();
        if (episode.status() == EpisodeStatus.ACTIVE && !chargeFrom.equals(life.broughtForwardOn)) {
            assertThat(life.countedDaysBefore(chargeFrom)).as("free days").isEqualTo(42);
            assertThat(chargeFrom)
                    .isEqualTo(
                            requireNonNull(episode.startedOn()).plusDays(42 + life.daysNotCountedBefore(chargeFrom)));
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
        assertThat(episode.endedOn()).isBetween(episode.startedOn(), life.today());
        assertThat(episode)
                .as(
                        "what has ended does not change, but for days in hospital that are told late and what they leave free")
                .usingRecursiveComparison()
                .ignoringFields("daysInHospital", "lastFreeDay", "chargeFrom", "chargedSince", "missingWeeks")
                .isEqualTo(life.firstSeenEnded());
        for (ReviewView review : life.allReviews()) {
            assertThat(review.status()).isIn(ReviewStatus.CONDUCTED, ReviewStatus.CANCELLED);
        }
    }
}
