package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import uk.homeward.capacity.PlaceView;
import uk.homeward.council.CapacityUnit;
import uk.homeward.funding.CommitmentView;
import uk.homeward.review.ReviewView;

/** The record says in the end what happened, however it was told. */
@DisplayName("Histories told late, wrong and in any order")
class LateHistoryTests {

    private static final LocalDate ALL_TOLD = EpisodeHouse.on(90);

    @RepeatedTest(60)
    @DisplayName("End in the same record, place, money, free days and review as the same history told on time")
    void endInTheSame(RepetitionInfo repetition) {
        compare(repetition.getCurrentRepetition());
    }

    @RepeatedTest(5_000)
    @Tag("soak")
    @DisplayName("The same for many more histories")
    void endInTheSameManyTimes(RepetitionInfo repetition) {
        compare(10_000L + repetition.getCurrentRepetition());
    }

    private static void compare(long seed) {
        History history = History.of(new Random(seed));
        Random town = new Random(seed);
        Telling onTime = Telling.onTime(history, house(town));
        Telling late = Telling.lateAndWrong(history, house(new Random(seed)), new Random(-seed));

        onTime.until(ALL_TOLD);
        late.until(ALL_TOLD);

        assertThat(OnRecord.of(late)).as(history.toString()).isEqualTo(OnRecord.of(onTime));
        assertThat(comesUpOn(late)).isBetween(comesUpOn(onTime), late.latest(comesUpOn(onTime)));
        neverChargedBefore(onTime, late);
    }

    private static LocalDate comesUpOn(Telling telling) {
        return requireNonNull(telling.house.view(telling.reference).reviewComesUpOn());
    }

    /** What was told late is not charged backwards. */
    private static void neverChargedBefore(Telling onTime, Telling late) {
        LocalDate since = late.house.view(late.reference).chargedSince();
        LocalDate onItsDay = onTime.house.view(onTime.reference).chargedSince();
        if (onItsDay == null) {
            assertThat(since).isNull();
        } else {
            assertThat(since).isNotNull().isAfterOrEqualTo(onItsDay);
        }
    }

    /** All that care, money and the national return take from it. */
    record OnRecord(
            EpisodeStatus status,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate plannedEndOn,
            @Nullable BigDecimal hoursPerWeek,
            int daysInHospital,
            @Nullable LocalDate lastFreeDay,
            @Nullable LocalDate chargeFrom,
            @Nullable LocalDate reviewDueBy,
            LocalDate placeFrom,
            LocalDate placeUntil,
            Map<LocalDate, BigDecimal> held,
            LocalDate moneyFrom,
            LocalDate moneyUntil,
            BigDecimal money) {

        static OnRecord of(Telling telling) {
            EpisodeHouse house = telling.house;
            EpisodeView episode = house.view(telling.reference);
            ReviewView review = house.reviews.find(requireNonNull(episode.reviewReference()));
            PlaceView place = house.provision.places.find(telling.reference).orElseThrow();
            CommitmentView money = house.provision.money.find(telling.reference).orElseThrow();
            return new OnRecord(
                    episode.status(),
                    episode.startedOn(),
                    episode.plannedEndOn(),
                    episode.hoursPerWeek(),
                    episode.daysInHospital(),
                    episode.lastFreeDay(),
                    episode.chargeFrom(),
                    review.dueBy(),
                    place.from(),
                    place.until(),
                    house.provision.places.held(telling.reference),
                    money.from(),
                    money.until(),
                    money.amount());
        }
    }

    private static EpisodeHouse house(Random town) {
        return ServiceExamples.home()
                .days(1, 50 + town.nextInt(20), 84)
                .usualHours(10)
                .hospital(14, town.nextInt(4) > 0)
                .onAFramework(town.nextBoolean() ? CapacityUnit.SLOTS : CapacityUnit.HOURS_A_WEEK, 20, 7);
    }
}
