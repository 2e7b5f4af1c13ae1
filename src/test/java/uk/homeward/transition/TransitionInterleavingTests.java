package uk.homeward.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.AtOnce;

/**
 * Several commissioners at once record people, open phases, move activity and record what the provider lost, at random, on
 * the real database. What the database then holds is counted without the code that put it there.
 */
class TransitionInterleavingTests extends TransitionTest {

    private static final int COMMISSIONERS = 6;

    private final List<Throwable> failures = new ArrayList<>();
    private final AtomicInteger moves = new AtomicInteger();

    @Test
    @Tag("KEN-22")
    void activityNeverPassesWhatWasRecruited() throws Exception {
        interleave(240, 80);
    }

    @Test
    @Tag("soak")
    void neverInTenThousandActs() throws Exception {
        interleave(10_000, 100);
    }

    @Test
    @Tag("KEN-22")
    void ofTwoWhoMoveTheLastHoursAtOnceOneIsRefused() throws Exception {
        for (int time = 0; time < 5; time++) {
            leaveNothingBehind();
            recruit(100, 0);
            transitions.open(CODE, 1);
            moves.set(0);

            atOnce(Collections.nCopies(2, () -> move(1, 60, 0)));

            assertThat(failures).isEmpty();
            assertThat(moves).hasValue(1);
            assertThat(transitions.find(CODE).moved()).isEqualByComparingTo("60");
        }
    }

    @Test
    void aPhaseIsOpenedOnceByWhoeverIsFirst() throws Exception {
        atOnce(Collections.nCopies(COMMISSIONERS, () -> transitions.open(CODE, 1)));

        assertThat(failures).isEmpty();
        assertThat(database.queryForObject("select count(*) from transition_phase", Integer.class))
                .isEqualTo(1);
    }

    /** @param round after so many acts everybody rests, what is held is counted, and all begins anew */
    private void interleave(int acts, int round) throws Exception {
        long seed = Long.getLong("homeward.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int done = 0; done < acts; done += round) {
            leaveNothingBehind();
            List<Runnable> next = new ArrayList<>();
            for (int i = 0; i < round; i++) {
                next.add(act(new Random(random.nextLong())));
            }
            atOnce(next);
            String when = "seed %d after %d acts".formatted(seed, done + round);
            assertThat(failures).as(when).isEmpty();
            expectNothingPassed(when);
            expectPhasesInOrder(when);
            expectTheOldServiceToShrinkAsMuch(when);
        }
        assertThat(moves).as("some activity moved: the acts did something").hasPositiveValue();
    }

    private Runnable act(Random random) {
        int kind = random.nextInt(100);
        int hours = 1 + random.nextInt(30);
        int day = random.nextInt(15);
        int phase = 1 + random.nextInt(3);
        return () -> {
            if (kind < 20) {
                recruit(hours, day);
            } else if (kind < 30) {
                transitions.open(CODE, phase);
            } else if (kind < 40) {
                departing.lose(CODE, hours(hours, day));
            } else {
                move(1 + phase % 2, hours, day);
            }
        };
    }

    private void move(int phase, int hours, int day) {
        departing.move(CODE, phase, hours(hours, day));
        moves.incrementAndGet();
    }

    private void atOnce(List<? extends Runnable> acts) throws Exception {
        failures.addAll(AtOnce.failures(COMMISSIONERS, acts));
    }

    private void expectNothingPassed(String when) {
        assertThat(database.queryForList(
                        """
                        select d::date as day, m.moved, r.recruited
                          from generate_series(?::date, ?::date, interval '1 day') d,
                               lateral (select coalesce(sum(amount), 0) as moved from transition_departure
                                         where phase is not null and first_day <= d) m,
                               lateral (select coalesce(sum(amount), 0) as recruited from capacity_change
                                         where service = 'ENABLE' and kind = 'RECRUITED' and first_day <= d) r
                         where m.moved > r.recruited""",
                        in(-1),
                        in(40)))
                .as("%s: more has moved than was recruited", when)
                .isEmpty();
        assertThat(
                        database.queryForList(
                                """
                        select phase, sum(amount) from transition_departure where phase is not null
                         group by phase having sum(amount) > case phase when 1 then 240 else 480 end"""))
                .as("%s: more has moved in a phase than it was made for", when)
                .isEmpty();
    }

    private void expectPhasesInOrder(String when) {
        assertThat(
                        database.queryForList(
                                """
                        select phase from transition_phase one
                         where phase > 1 and not exists (
                               select 1 from transition_phase other where other.phase = one.phase - 1)
                            or phase = 3"""))
                .as("%s: a phase is open before its time", when)
                .isEmpty();
    }

    private void expectTheOldServiceToShrinkAsMuch(String when) {
        assertThat(database.queryForList(
                        """
                        select d::date as day, gone.slots, cut.slots as cut
                          from generate_series(?::date, ?::date, interval '1 day') d,
                               lateral (select floor(greatest(
                                               coalesce(sum(amount) filter (where phase is not null), 0),
                                               coalesce(sum(amount) filter (where phase is null), 0)) / ?) as slots
                                          from transition_departure where first_day <= d) gone,
                               lateral (select coalesce(-sum(amount), 0) as slots from capacity_change
                                         where service = 'D2A' and d between first_day and coalesce(last_day, d)) cut
                         where gone.slots <> cut.slots""",
                        in(-1),
                        in(40),
                        SLOT))
                .as("%s: the old service has not what is left", when)
                .isEmpty();
    }
}
