package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.capacity.CapacityFixture.hours;
import static uk.homeward.capacity.CapacityFixture.reference;
import static uk.homeward.capacity.CapacityFixture.slots;
import static uk.homeward.capacity.ContractSource.BLOCK;
import static uk.homeward.capacity.ContractSource.IN_HOUSE;
import static uk.homeward.capacity.ContractSource.SPOT;

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
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlaceFact.PlaceHoursChanged;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;
import uk.homeward.capacity.PlaceFact.SpotApproved;

/**
 * Eight people at once do what lives and pages ask of places: request, approve and decline spot purchases, follow days and
 * hours, end, move on, buy more and lose some, at random, on the real database. What the database then holds is counted
 * without the code that put it there.
 */
class CapacityInterleavingTests extends CapacityDatabaseTest {

    private static final int PEOPLE = 8;
    private static final int BLOCK_HOURS = 60;
    private static final int IN_HOUSE_HOURS = 25;

    private final Queue<String> known = new ConcurrentLinkedQueue<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    @Tag("HAM-15")
    @Tag("KEN-22")
    void neitherIsCapacityPassedNorAPlaceLost() throws Exception {
        interleave(200, 25, false);
    }

    /** What has happened is not refused for want of room: then, and only then, more is taken than there is, and it is told. */
    @Test
    @Tag("HAM-15")
    void nothingIsPassedThatIsNotTold() throws Exception {
        interleave(100, 25, true);
    }

    @Test
    @Tag("soak")
    void neitherInTenThousandActs() throws Exception {
        interleave(5_000, 200, false);
        interleave(5_000, 200, true);
    }

    @Test
    void theLastSlotGoesToOne() throws Exception {
        council(slots(BLOCK, 1));
        List<String> everybody = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            everybody.add(reference());
        }

        atOnce(everybody.stream().<Runnable>map(one -> () -> capacity.ask(one)).toList());

        assertThat(failures).isEmpty();
        assertThat(everybody)
                .extracting(capacity::status)
                .containsOnlyOnce(PlaceStatus.PLACED)
                .filteredOn(status -> status == PlaceStatus.WAITING)
                .hasSize(PEOPLE - 1);
    }

    @Test
    void onePersonAskedForByEightAtOnceHasOnePlace() throws Exception {
        council(slots(BLOCK, 5));
        String one = reference();

        atOnce(java.util.Collections.nCopies(PEOPLE, () -> capacity.ask(one)));

        assertThat(failures).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from capacity_booking where service = ?",
                        Integer.class,
                        CapacityFixture.SERVICE))
                .isEqualTo(1);
    }

    @Test
    void thoseWhoGiveBackDoNotWaitForEachOther() throws Exception {
        council(slots(BLOCK, 2));
        String one = capacity.placedIn(BLOCK);
        String other = capacity.placedIn(BLOCK);

        Future<?> meanwhile = during(
                door -> door.end(one, capacity.today()),
                () -> capacity.done(door -> door.end(other, capacity.today())),
                true);

        assertThat(meanwhile).isDone();
        assertThat(capacity.status(other)).isEqualTo(PlaceStatus.ENDED);
    }

    @Test
    void whoeverAsksWhileAPlaceIsGivenBackGetsIt() throws Exception {
        council(slots(BLOCK, 1));
        String held = capacity.placedIn(BLOCK);
        String asking = reference();

        during(door -> door.end(held, capacity.in(-1)), () -> capacity.ask(asking), false)
                .get(20, TimeUnit.SECONDS);

        assertThat(capacity.status(asking)).isEqualTo(PlaceStatus.PLACED);
    }

    /** Each would serve the line with the three hours that are free besides what comes free from it. */
    @Test
    void twoWhoGiveBackServeTheLineOneAfterTheOther() throws Exception {
        council(hours(IN_HOUSE, 10));
        String five = reference();
        String two = reference();
        capacity.ask(five, false, 0, 41, 5);
        capacity.ask(two, false, 0, 41, 2);
        String eight = reference();
        String anotherFive = reference();
        capacity.ask(eight, false, 0, 41, 8);
        capacity.ask(anotherFive, false, 0, 41, 5);

        during(
                        door -> door.end(five, capacity.in(-1)),
                        () -> capacity.done(door -> door.end(two, capacity.in(-1))),
                        false)
                .get(20, TimeUnit.SECONDS);

        assertThat(capacity.status(eight)).isEqualTo(PlaceStatus.PLACED);
        assertThat(capacity.status(anotherFive)).isEqualTo(PlaceStatus.WAITING);
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
            return capacity.asked(door -> {
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

    /**
     * @param round after so many acts everybody rests, and what is held is counted
     * @param beyond whether support may run on more days, and with more hours, than there is room for
     */
    private void interleave(int acts, int round, boolean beyond) throws Exception {
        council(hours(BLOCK, BLOCK_HOURS), hours(IN_HOUSE, IN_HOUSE_HOURS), hours(SPOT, null));
        known.clear();
        long seed = Long.getLong("homeward.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int done = 0; done < acts; done += round) {
            List<Runnable> next = new ArrayList<>();
            for (int i = 0; i < round; i++) {
                next.add(act(new Random(random.nextLong()), beyond));
            }
            atOnce(next);
            assertThat(failures).as("seed %d", seed).isEmpty();
            expectNothingPassed("seed %d after %d acts".formatted(seed, done + round));
            expectNothingLost("seed %d after %d acts".formatted(seed, done + round));
        }
        if (!beyond) {
            assertThat(capacity.facts).noneMatch(PlaceOverfull.class::isInstance);
        }
        // A small sample cannot promise that each of them came up.
        if (beyond && acts > 1_000) {
            assertThat(capacity.facts).hasAtLeastOneElementOfType(PlaceOverfull.class);
        }
        if (!beyond && acts > 1_000) {
            assertThat(capacity.facts).hasAtLeastOneElementOfType(PlaceFound.class);
            assertThat(capacity.facts).hasAtLeastOneElementOfType(SpotApproved.class);
            assertThat(capacity.facts).hasAtLeastOneElementOfType(PlaceHoursChanged.class);
        }
    }

    private Runnable act(Random random, boolean beyond) {
        int kind = random.nextInt(100);
        int days = random.nextInt(40);
        int hours = 1 + random.nextInt(15);
        boolean urgent = random.nextInt(4) == 0;
        int from = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
        return () -> {
            if (kind < 36 || known.isEmpty()) {
                String reference = reference();
                capacity.ask(reference, urgent, from, from + 5 + days, hours);
                known.add(reference);
            } else if (kind < 40) {
                capacity.done(door -> door.moveOn(CapacityFixture.SERVICE));
            } else if (kind < 44) {
                int less = beyond ? -hours : hours;
                ChangeRequest change = new ChangeRequest(
                        BLOCK,
                        ChangeKind.VARIED,
                        BigDecimal.valueOf(less),
                        capacity.in(from),
                        capacity.in(from + days),
                        "Chance.");
                capacity.changed(door -> {
                    if (beyond) {
                        door.lose(CapacityFixture.SERVICE, change);
                    } else {
                        door.change(CapacityFixture.SERVICE, change);
                    }
                });
            } else {
                String somebody = known.poll();
                if (somebody != null) {
                    actFor(somebody, kind, days, hours, beyond);
                }
            }
        };
    }

    private void actFor(String somebody, int kind, int days, int hours, boolean beyond) {
        if (kind < 64) {
            capacity.done(door -> door.end(somebody, capacity.in(days % 5 - 1)));
            return;
        }
        known.add(somebody);
        if (kind < 74) {
            capacity.spot(door -> door.approve(somebody, "Nothing else is free.", "A manager"));
        } else if (kind < 78) {
            capacity.spot(door -> door.decline(somebody, "It can wait."));
        } else {
            // Looked at before, and not in the transaction that waits for the lock: there it would be out of date.
            capacity.asked(door -> door.find(somebody))
                    .filter(place -> place.status() == PlaceStatus.PLACED)
                    .ifPresent(place -> follow(place, kind < 89, days, hours, beyond));
        }
    }

    private void follow(PlaceView place, boolean ofDays, int days, int hours, boolean beyond) {
        if (ofDays) {
            LocalDate last = place.from().plusDays(days);
            capacity.run(
                    place.reference(), place.from(), beyond || last.isBefore(place.until()) ? last : place.until());
        } else {
            capacity.give(
                    place.reference(),
                    beyond ? hours : Math.min(hours, place.amount().intValue()),
                    place.from());
        }
    }

    private void atOnce(List<? extends Runnable> acts) throws Exception {
        failures.addAll(AtOnce.failures(PEOPLE, acts));
    }

    private static final String TAKEN =
            """
            select s.source, d::date as day, sum(s.amount) as taken
              from generate_series(?::date, ?::date, interval '1 day') d
              join capacity_booking s on s.service = ? and d between s.first_day and s.last_day
             group by s.source, d""";

    private Map<String, BigDecimal> taken() {
        Map<String, BigDecimal> taken = new java.util.HashMap<>();
        database.query(
                TAKEN,
                row -> {
                    taken.put(row.getString("source") + row.getString("day"), row.getBigDecimal("taken"));
                },
                capacity.in(-1),
                capacity.in(150),
                CapacityFixture.SERVICE);
        return taken;
    }

    /** What is bought of a source on a day, as it was changed. */
    private BigDecimal bought(String source, LocalDate day) {
        BigDecimal bought = BigDecimal.valueOf(source.equals("BLOCK") ? BLOCK_HOURS : IN_HOUSE_HOURS);
        for (CapacityChange change : capacity.changes()) {
            LocalDate last = change.lastDay();
            if (change.source().name().equals(source)
                    && !day.isBefore(change.firstDay())
                    && (last == null || !day.isAfter(last))) {
                bought = bought.add(change.amount());
            }
        }
        return bought;
    }

    private boolean isTold(String source, LocalDate day) {
        return capacity.facts.stream()
                .filter(PlaceOverfull.class::isInstance)
                .map(PlaceOverfull.class::cast)
                .filter(full -> full.source().name().equals(source))
                .anyMatch(full -> !day.isBefore(full.from()) && !day.isAfter(full.until()));
    }

    private boolean isLost(LocalDate day) {
        return capacity.changes().stream()
                .filter(change -> change.amount().signum() < 0)
                .anyMatch(change -> !day.isBefore(change.firstDay()));
    }

    private void expectNothingPassed(String when) {
        taken().forEach((key, taken) -> {
            String source = key.substring(0, key.length() - 10);
            LocalDate day = LocalDate.parse(key.substring(key.length() - 10));
            if (!source.equals("SPOT") && !isTold(source, day) && !(source.equals("BLOCK") && isLost(day))) {
                assertThat(taken).as("%s: %s", when, key).isLessThanOrEqualTo(bought(source, day));
            }
        });
        assertThat(database.queryForList(
                        """
                        select one.place_id from capacity_booking one
                          join capacity_booking other on other.place_id = one.place_id and other.id <> one.id
                           and other.first_day <= one.last_day and one.first_day <= other.last_day
                         where one.service = ?""",
                        CapacityFixture.SERVICE))
                .as("%s: two places of one person on one day", when)
                .isEmpty();
        assertThat(database.queryForList(
                        """
                        select p.reference from capacity_place p
                         where p.service = ? and (p.status = 'PLACED') <> exists (
                               select 1 from capacity_booking s where s.place_id = p.id)
                           and p.status <> 'ENDED'""",
                        CapacityFixture.SERVICE))
                .as("%s: placed without a place, or the other way round", when)
                .isEmpty();
    }

    /** Whoever waits does not fit, or what is free is kept for somebody ahead who has been passed over often enough. */
    private void expectNothingLost(String when) {
        Map<String, BigDecimal> taken = taken();
        List<PlaceView> kept = new ArrayList<>();
        for (PlaceView waiting : capacity.line()) {
            for (int shift = 0; shift <= (waiting.from().isAfter(capacity.today()) ? 0 : 1); shift++) {
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

    private boolean fits(
            String source,
            LocalDate first,
            LocalDate last,
            BigDecimal amount,
            Map<String, BigDecimal> taken,
            List<PlaceView> kept) {
        return first.datesUntil(last.plusDays(1)).allMatch(day -> {
            BigDecimal gone = taken.getOrDefault(source + day, BigDecimal.ZERO);
            for (PlaceView ahead : kept) {
                if (!day.isBefore(ahead.from()) && !day.isAfter(ahead.until())) {
                    gone = gone.add(ahead.amount());
                }
            }
            return bought(source, day).subtract(gone).compareTo(amount) >= 0;
        });
    }
}
