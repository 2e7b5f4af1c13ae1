package uk.homeward.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.OccupancyService;
import uk.homeward.capacity.PlaceFact.PlaceGivenBack;
import uk.homeward.capacity.SpotPurchaseService;
import uk.homeward.funding.CommitmentService;
import uk.homeward.reference.Reference;

/** Two who give back where the other takes: whatever each did first, neither waits for the other for ever. */
class ProvisionCrossingTests extends HomewardTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(970_100);

    private final String one = reference();
    private final String onesNext = reference();
    private final String other = reference();
    private final String othersNext = reference();

    @Autowired
    private CapacityService capacity;

    @Autowired
    private OccupancyService occupancy;

    @Autowired
    private SpotPurchaseService spots;

    @Autowired
    private CommitmentService money;

    @Autowired
    private CapacityRules rules;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventMulticaster facts;

    private final Map<String, ProvisionRequest> wanted = new HashMap<>();
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final CyclicBarrier bothGaveBack = new CyclicBarrier(2);

    /** Whoever has given back waits for the other to have done so too, if that can be. */
    private final ApplicationListener<ApplicationEvent> meeting = event -> {
        if (event instanceof PayloadApplicationEvent<?> told
                && told.getPayload() instanceof PlaceGivenBack given
                && wanted.containsKey(given.reference())) {
            try {
                bothGaveBack.await(1, TimeUnit.SECONDS);
            } catch (Exception theOtherWaits) {
                // Then the locks are taken in one order.
            }
        }
    };

    private ProvisionService provision;

    @BeforeEach
    void twoWithAPlace() {
        ProvisionLocks locks = new ProvisionLocks(capacity, money);
        provision = new ProvisionService(
                new ProvisionSubjects(List.of(new Wanted())),
                capacity,
                occupancy,
                spots,
                new ProvisionMoney(money, rules),
                money,
                locks,
                new BeforeCommit(locks));
        want(one, "ENABLE");
        want(onesNext, "D2A");
        want(other, "D2A");
        want(othersNext, "ENABLE");
        asIn(door -> door.ask(one));
        asIn(door -> door.ask(other));
        facts.addApplicationListener(meeting);
    }

    @AfterEach
    void leaveNothingBehind() {
        facts.removeApplicationListener(meeting);
        wanted.keySet().forEach(reference -> asIn(door -> door.withdraw(reference)));
    }

    @Test
    void twoCutOversThatCrossBothEnd() throws Exception {
        atOnce(
                door -> door.cutOver(Map.of(one, today()), List.of(onesNext)),
                door -> door.cutOver(Map.of(other, today()), List.of(othersNext)));

        assertThat(failures).isEmpty();
        assertThat(wanted.keySet()).allMatch(this::committedOrEnded);
    }

    private ActualProvision threeWeeks() {
        return new ActualProvision(today(), today().plusDays(20), WeeklyHours.of(BigDecimal.valueOf(2)));
    }

    /** As a life that takes over from another does it, in the order in which its acts come. */
    @Test
    void twoWhoPutOffWhatCrossesBothEnd() throws Exception {
        asIn(door -> door.ask(onesNext));
        asIn(door -> door.ask(othersNext));

        atOnce(
                door -> {
                    door.end(one, today());
                    door.follow(onesNext, threeWeeks(), "Support has started.");
                },
                door -> {
                    door.end(other, today());
                    door.follow(othersNext, threeWeeks(), "Support has started.");
                });

        assertThat(failures).isEmpty();
        assertThat(wanted.keySet()).allMatch(this::committedOrEnded);
    }

    private boolean committedOrEnded(String reference) {
        return database.queryForList("select state from commitment where reference = ?", String.class, reference)
                        .size()
                == 1;
    }

    private void atOnce(Consumer<ProvisionService> left, Consumer<ProvisionService> right) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = both.submit(() -> tried(left));
            Future<?> second = both.submit(() -> tried(right));
            first.get(30, TimeUnit.SECONDS);
            second.get(30, TimeUnit.SECONDS);
        } finally {
            both.shutdownNow();
        }
    }

    private void tried(Consumer<ProvisionService> act) {
        try {
            asIn(act);
        } catch (RuntimeException failed) {
            failures.add(failed);
        }
    }

    private void asIn(Consumer<ProvisionService> act) {
        transaction.executeWithoutResult(status -> act.accept(provision));
    }

    private void want(String reference, String service) {
        wanted.put(
                reference,
                new ProvisionRequest(
                        reference,
                        "REF-970001",
                        service,
                        false,
                        today(),
                        today().plusDays(13),
                        BigDecimal.ONE,
                        "Goes on with the family."));
    }

    private static String reference() {
        return Reference.EPISODE.of(NUMBERS.incrementAndGet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private final class Wanted implements ProvisionSubject {

        @Override
        public Reference kind() {
            return Reference.EPISODE;
        }

        @Override
        public ProvisionRequest request(String reference) {
            return java.util.Objects.requireNonNull(wanted.get(reference));
        }
    }
}
