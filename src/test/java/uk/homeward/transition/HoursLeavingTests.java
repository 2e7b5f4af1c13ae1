package uk.homeward.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.DailyAmounts;

/** What leaves the old service, counted by hand. */
class HoursLeavingTests {

    private static final LocalDate START = LocalDate.of(2024, 2, 1);
    private static final BigDecimal SLOT = BigDecimal.valueOf(14);
    private static final UnaryOperator<BigDecimal> IN_HOURS = UnaryOperator.identity();
    private static final UnaryOperator<BigDecimal> IN_SLOTS = hours -> hours.divide(SLOT, 0, RoundingMode.FLOOR);

    private final List<Departure> departures = new ArrayList<>();

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    private static HoursRequest hours(int amount, int day) {
        return new HoursRequest(BigDecimal.valueOf(amount), day(day), "As planned.");
    }

    private static Departure moved(int amount, int day) {
        return Departure.moved("D2A-TO-KEAH", 1, hours(amount, day), "commissioner", START);
    }

    private static Departure lost(int amount, int day) {
        return Departure.lost("D2A-TO-KEAH", hours(amount, day), "commissioner", START);
    }

    private HoursLeaving course(Departure... more) {
        departures.addAll(List.of(more));
        return new HoursLeaving(departures);
    }

    private static HoursCut cut(int first, int last, int amount) {
        return new HoursCut(day(first), day(last), BigDecimal.valueOf(amount));
    }

    private static HoursCut cut(int first, int amount) {
        return new HoursCut(day(first), null, BigDecimal.valueOf(amount));
    }

    @Test
    @Tag("KEN-22")
    void whatMovesIsTakenFromTheOldServiceFromThatDayOn() {
        assertThat(course().cutsBy(moved(240, 3), IN_HOURS)).containsExactly(cut(3, 240));
        assertThat(course(moved(240, 3)).cutsBy(moved(60, 1), IN_HOURS)).containsExactly(cut(1, 60));
    }

    @Test
    @Tag("KEN-23")
    void whatTheProviderLosesCountsOnlyBeyondWhatHasMoved() {
        assertThat(course(moved(100, 10)).cutsBy(lost(60, 10), IN_HOURS)).isEmpty();
        assertThat(course().cutsBy(lost(130, 20), IN_HOURS)).containsExactly(cut(20, 30));
        assertThat(course().cutsBy(lost(130, 0), IN_HOURS)).containsExactly(cut(0, 9, 130), cut(10, 30));
    }

    @Test
    @Tag("KEN-23")
    void whatMovesWhereTheProviderHasLostAsMuchIsGoneAlready() {
        assertThat(course(lost(100, 10)).cutsBy(moved(70, 5), IN_HOURS)).containsExactly(cut(5, 9, 70));
        assertThat(course(moved(70, 5)).cutsBy(moved(50, 5), IN_HOURS)).containsExactly(cut(5, 9, 50), cut(10, 20));
    }

    @Test
    @Tag("KEN-22")
    void aSlotGoesWhenAllOfItsHoursHaveMoved() {
        assertThat(course().cutsBy(moved(13, 0), IN_SLOTS)).isEmpty();
        assertThat(course().cutsBy(moved(27, 0), IN_SLOTS)).containsExactly(cut(0, 1));
        assertThat(course(moved(27, 0)).cutsBy(moved(1, 2), IN_SLOTS)).containsExactly(cut(2, 1));
    }

    /** Day by day the cuts together are the greater of what has moved and what was lost, in whatever order it was told. */
    @Test
    @Tag("KEN-23")
    void allCutsTogetherAreTheGreaterOfBoth() {
        long seed = Long.getLong("homeward.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            departures.clear();
            DailyAmounts cuts = new DailyAmounts();
            for (int i = 0; i < 8; i++) {
                Departure next = random.nextBoolean()
                        ? moved(1 + random.nextInt(40), random.nextInt(12))
                        : lost(1 + random.nextInt(40), random.nextInt(12));
                course().cutsBy(next, IN_SLOTS).forEach(cut -> cuts.add(cut.first(), cut.last(), cut.amount()));
                departures.add(next);
            }

            for (int number = 0; number < 15; number++) {
                int day = number;
                int movedByThen = sum(true, day);
                int lostByThen = sum(false, day);
                assertThat(cuts.on(day(day)))
                        .as("seed %d, run %d, day %d", seed, run, day)
                        .isEqualByComparingTo(IN_SLOTS.apply(BigDecimal.valueOf(Math.max(movedByThen, lostByThen))));
            }
        }
    }

    private int sum(boolean moves, int day) {
        return departures.stream()
                .filter(departure ->
                        departure.isMove() == moves && !departure.firstDay().isAfter(day(day)))
                .mapToInt(departure -> departure.amount().intValueExact())
                .sum();
    }

    @Test
    @Tag("KEN-23")
    void thereIsAGapWhileMoreIsLostThanHasMoved() {
        HoursLeaving course = course(moved(100, 0), lost(100, 5), lost(20, 8), moved(30, 12), lost(40, 20));

        assertThat(course.gapSince(day(7))).isEmpty();
        assertThat(course.gapSince(day(8))).contains(day(8));
        assertThat(course.gapSince(day(11))).contains(day(8));
        assertThat(course.gapOn(day(11))).isEqualByComparingTo("20");
        assertThat(course.gapSince(day(12))).isEmpty();
        assertThat(course.gapOn(day(12))).isEqualByComparingTo("0");
        assertThat(course.gapSince(day(25))).contains(day(20));
        assertThat(course.gapOn(day(25))).isEqualByComparingTo("30");
    }
}
