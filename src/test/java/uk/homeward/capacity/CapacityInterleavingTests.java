package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.IN_HOUSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.AtOnce;

/**
 * Eight people at once ask for places, give them back, extend, shorten, change hours and leave the line, at random, on the
 * real database. What the database then holds is counted without the code that put it there.
 */
class CapacityInterleavingTests extends CapacityTest {

    private static final int PEOPLE = 8;
    private static final int BLOCK_HOURS = 60;
    private static final int IN_HOUSE_HOURS = 25;

    private final Queue<String> known = new ConcurrentLinkedQueue<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    @Tag("HAM-15")
    @Tag("KEN-22")
    void neitherIsCapacityPassedNorAPlaceLost() throws Exception {
        interleave(300, 30);
    }

    @Test
    @Tag("soak")
    void neitherInTenThousandActs() throws Exception {
        interleave(10_000, 200);
    }

    @Test
    void theLastSlotGoesToOne() throws Exception {
        council(slots(BLOCK, 1));
        List<String> everybody = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            everybody.add(reference());
        }

        atOnce(everybody.stream().<Runnable>map(one -> () -> ask(one)).toList());

        assertThat(failures).isEmpty();
        assertThat(everybody)
                .extracting(this::status)
                .containsOnlyOnce(PlaceStatus.PLACED)
                .filteredOn(status -> status == PlaceStatus.WAITING)
                .hasSize(PEOPLE - 1);
    }

    @Test
    void onePersonAskedForByEightAtOnceHasOnePlace() throws Exception {
        council(slots(BLOCK, 5));
        String one = reference();

        atOnce(java.util.Collections.nCopies(PEOPLE, () -> ask(one)));

        assertThat(failures).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from capacity_stretch where service = ?", Integer.class, service))
                .isEqualTo(1);
    }

    @Test
    void thoseWhoGiveBackDoNotWaitForEachOther() throws Exception {
        council(slots(BLOCK, 2));
        String one = placedIn(BLOCK);
        String other = placedIn(BLOCK);

        Future<?> meanwhile =
                during(door -> door.end(one, today()), () -> done(door -> door.end(other, today())), true);

        assertThat(meanwhile).isDone();
        assertThat(status(other)).isEqualTo(PlaceStatus.ENDED);
    }

    @Test
    void whoeverAsksWhileAPlaceIsGivenBackGetsIt() throws Exception {
        council(slots(BLOCK, 1));
        String held = placedIn(BLOCK);
        String asking = reference();

        during(door -> door.end(held, in(-1)), () -> ask(asking), false).get(20, TimeUnit.SECONDS);

        assertThat(status(asking)).isEqualTo(PlaceStatus.PLACED);
    }

    /** Each would serve the line with the three hours that are free besides what comes free from it. */
    @Test
    void twoWhoGiveBackServeTheLineOneAfterTheOther() throws Exception {
        council(hours(IN_HOUSE, 10));
        String five = reference();
        String two = reference();
        ask(five, false, 0, 41, 5);
        ask(two, false, 0, 41, 2);
        String eight = reference();
        String anotherFive = reference();
        ask(eight, false, 0, 41, 8);
        ask(anotherFive, false, 0, 41, 5);

        during(door -> door.end(five, in(-1)), () -> done(door -> door.end(two, in(-1))), false)
                .get(20, TimeUnit.SECONDS);

        assertThat(status(eight)).isEqualTo(PlaceStatus.PLACED);
        assertThat(status(anotherFive)).isEqualTo(PlaceStatus.WAITING);
    }

    /**
     * Two transactions that overlap: the second begins when the first has acted and not yet committed.
     *
     * @param patient whether the second may take its time before the first commits; otherwise it is given a moment, in which
     *     it either acts or comes to stand before a lock
     */
    private Future<?> during(Consumer<CapacityService> first, Runnable second, boolean patient) {
        ExecutorService another = Executors.newSingleThreadExecutor();
        try {
            return asked(door -> {
                first.accept(door);
                Future<?> meanwhile = another.submit(second);
                try {
                    meanwhile.get(patient ? 20_000 : 500, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stands) {
                    return meanwhile;
                } catch (InterruptedException | ExecutionException failed) {
                    throw new IllegalStateException(failed);
                }
                return meanwhile;
            });
        } finally {
            another.shutdown();
        }
    }

    /** @param round after so many acts everybody rests, and what is held is counted */
    private void interleave(int acts, int round) throws Exception {
        council(hours(BLOCK, BLOCK_HOURS), hours(IN_HOUSE, IN_HOUSE_HOURS));
        long seed = Long.getLong("homeward.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int done = 0; done < acts; done += round) {
            List<Runnable> next = new ArrayList<>();
            for (int i = 0; i < round; i++) {
                next.add(act(new Random(random.nextLong())));
            }
            atOnce(next);
            assertThat(failures).as("seed %d", seed).isEmpty();
            expectNothingPassed("seed %d after %d acts".formatted(seed, done + round));
            expectNothingLost("seed %d after %d acts".formatted(seed, done + round));
        }
        assertThat(database.queryForObject(
                        "select count(*) from capacity_place where service = ? and placed_on is not null",
                        Integer.class,
                        service))
                .as("somebody was placed: the acts did something")
                .isPositive();
    }

    private Runnable act(Random random) {
        int kind = random.nextInt(100);
        int day = random.nextInt(40);
        int hours = 1 + random.nextInt(15);
        boolean urgent = random.nextInt(4) == 0;
        int from = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
        return () -> {
            if (kind < 36 || known.isEmpty()) {
                String reference = reference();
                ask(reference, urgent, from, from + 5 + day, hours);
                known.add(reference);
                return;
            }
            String somebody = known.poll();
            if (somebody == null) {
                return;
            }
            if (kind < 72) {
                done(door -> door.end(somebody, in(day % 5 - 1)));
                return;
            }
            known.add(somebody);
            if (kind < 78) {
                done(door -> door.cancel(somebody, "Not needed."));
            } else if (kind < 85) {
                done(door -> door.extend(somebody, in(30 + day)));
            } else if (kind < 92) {
                done(door -> door.shorten(somebody, in(day)));
            } else {
                done(door -> door.changeHours(somebody, BigDecimal.valueOf(hours), in(day)));
            }
        };
    }

    private void atOnce(List<? extends Runnable> acts) throws Exception {
        failures.addAll(AtOnce.failures(PEOPLE, acts));
    }

    private static final String TAKEN =
            """
            select s.source, d::date as day, sum(s.amount) as taken
              from generate_series(?::date, ?::date, interval '1 day') d
              join capacity_stretch s on s.service = ? and d between s.first_day and s.last_day
             group by s.source, d""";

    private Map<String, BigDecimal> taken() {
        Map<String, BigDecimal> taken = new java.util.HashMap<>();
        database.query(
                TAKEN,
                row -> {
                    taken.put(row.getString("source") + row.getString("day"), row.getBigDecimal("taken"));
                },
                in(-1),
                in(150),
                service);
        return taken;
    }

    private void expectNothingPassed(String when) {
        taken().forEach((day, taken) -> assertThat(taken)
                .as("%s: %s", when, day)
                .isLessThanOrEqualTo(BigDecimal.valueOf(day.startsWith("BLOCK") ? BLOCK_HOURS : IN_HOUSE_HOURS)));
        assertThat(database.queryForList(
                        """
                        select one.place_id from capacity_stretch one
                          join capacity_stretch other on other.place_id = one.place_id and other.id <> one.id
                           and other.first_day <= one.last_day and one.first_day <= other.last_day
                         where one.service = ?""",
                        service))
                .as("%s: two places of one person on one day", when)
                .isEmpty();
        assertThat(database.queryForList(
                        """
                        select p.reference from capacity_place p
                         where p.service = ? and (p.status = 'PLACED') <> exists (
                               select 1 from capacity_stretch s where s.place_id = p.id)
                           and p.status <> 'ENDED'""",
                        service))
                .as("%s: placed without a place, or the other way round", when)
                .isEmpty();
    }

    /** Whoever waits does not fit, or what is free is kept for somebody ahead who has been passed over often enough. */
    private void expectNothingLost(String when) {
        Map<String, BigDecimal> taken = taken();
        List<PlaceView> kept = new ArrayList<>();
        for (PlaceView waiting : reported(CapacityReport::waiting)) {
            if (!waiting.service().equals(service)) {
                continue;
            }
            for (int shift = 0; shift <= (waiting.from().isAfter(today()) ? 0 : 1); shift++) {
                LocalDate first = waiting.from().plusDays(shift);
                LocalDate last = waiting.until().plusDays(shift);
                for (String source : List.of("BLOCK", "IN_HOUSE")) {
                    assertThat(fits(source, first, last, waiting.amount(), taken, kept))
                            .as(
                                    "%s: %s of %s waits although it fits into %s",
                                    when, waiting.reference(), waiting, source)
                            .isFalse();
                }
            }
            if (waiting.passedOver() >= Place.PATIENCE) {
                kept.add(waiting);
            }
        }
    }

    private static boolean fits(
            String source,
            LocalDate first,
            LocalDate last,
            BigDecimal amount,
            Map<String, BigDecimal> taken,
            List<PlaceView> kept) {
        BigDecimal bought = BigDecimal.valueOf(source.equals("BLOCK") ? BLOCK_HOURS : IN_HOUSE_HOURS);
        return first.datesUntil(last.plusDays(1)).allMatch(day -> {
            BigDecimal gone = taken.getOrDefault(source + day, BigDecimal.ZERO);
            for (PlaceView ahead : kept) {
                if (!day.isBefore(ahead.from()) && !day.isAfter(ahead.until())) {
                    gone = gone.add(ahead.amount());
                }
            }
            return bought.subtract(gone).compareTo(amount) >= 0;
        });
    }
}
