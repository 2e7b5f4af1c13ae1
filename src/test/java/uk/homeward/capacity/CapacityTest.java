package uk.homeward.capacity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.audit.Fact;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Councils;
import uk.homeward.council.ServiceDefinition;

/** The base of tests of capacity: a council whose one service has sources of the test's own, on the real database. */
abstract class CapacityTest extends HomewardTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    Places places;

    @Autowired
    Bookings bookings;

    @Autowired
    CapacityChanges changes;

    @Autowired
    SourceDecision decision;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    final List<Fact> facts = Collections.synchronizedList(new ArrayList<>());

    String service = "";
    private @Nullable CapacityService capacity;
    private @Nullable SpotPurchaseService spots;
    private @Nullable OccupancyService occupancy;
    private @Nullable CapacityReport report;

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from capacity_booking where service like 'TEST-%'");
        database.update("delete from capacity_place where service like 'TEST-%'");
        database.update("delete from capacity_change where service like 'TEST-%'");
        database.update("delete from capacity_gate where service like 'TEST-%'");
    }

    void council(ContractedSource... sources) {
        council(List.of(sources));
    }

    void council(List<ContractedSource> sources) {
        service = "TEST-%d".formatted(NUMBERS.incrementAndGet());
        CouncilProfile council = with(Councils.demo());
        CapacityRules rules = new CapacityRules(Map.of(service, sources));
        ServiceSupplies rooms = new ServiceSupplies(council, rules, bookings, changes, decision, clock);
        ApplicationEventPublisher told = fact -> {
            facts.add((Fact) fact);
            publisher.publishEvent(fact);
        };
        PlaceBookings seats = new PlaceBookings(bookings, rooms);
        CapacityLocks locks = new CapacityLocks(places);
        Placements placements = new Placements(places, seats, rooms, told);
        capacity = new CapacityService(places, seats, changes, locks, placements, rooms, clock, told);
        spots = new SpotPurchaseService(places, seats, locks, placements, rooms, told);
        occupancy = new OccupancyService(places, seats, locks, placements, rooms, told);
        report = new CapacityReport(council, places, rooms);
    }

    private CouncilProfile with(CouncilProfile like) {
        ServiceDefinition old = like.services().get(0);
        ServiceDefinition ours = new ServiceDefinition(
                service,
                old.name(),
                old.provider(),
                old.commissioners(),
                old.sector(),
                old.model(),
                old.routes(),
                old.purposes(),
                old.opensOn(),
                old.lastStartOn(),
                old.closesOn(),
                old.minimumDays(),
                old.plannedDays(),
                old.maximumDays(),
                old.targetDays(),
                old.extensionDays(),
                old.extensionReasons(),
                old.chargeable(),
                old.chargedFromPurposeChange(),
                old.usualHoursPerWeek(),
                old.decision());
        return new CouncilProfile(
                like.name(),
                like.jurisdiction(),
                like.areas(),
                like.commissioners(),
                List.of(ours),
                like.responseTimes(),
                like.shortTermReview(),
                like.hospital(),
                like.lateFactDays(),
                like.workingHours());
    }

    static ContractedSource slots(ContractSource source, @Nullable Integer amount) {
        return new ContractedSource(
                source,
                "Invented Care Ltd",
                CapacityUnit.SLOTS,
                amount == null ? null : BigDecimal.valueOf(amount),
                LONG_AGO,
                null);
    }

    static ContractedSource hours(ContractSource source, @Nullable Integer amount) {
        return new ContractedSource(
                source,
                "Invented Care Ltd",
                CapacityUnit.HOURS_A_WEEK,
                amount == null ? null : BigDecimal.valueOf(amount),
                LONG_AGO,
                null);
    }

    <T> T asked(Function<CapacityService, T> act) {
        return requireNonNull(transaction.execute(status -> act.apply(requireNonNull(capacity))));
    }

    PlacementResult spot(Function<SpotPurchaseService, PlacementResult> act) {
        return requireNonNull(transaction.execute(status -> act.apply(requireNonNull(spots))));
    }

    void done(Consumer<CapacityService> act) {
        transaction.executeWithoutResult(status -> act.accept(requireNonNull(capacity)));
    }

    void occupied(Consumer<OccupancyService> act) {
        transaction.executeWithoutResult(status -> act.accept(requireNonNull(occupancy)));
    }

    <T> T reported(Function<CapacityReport, T> look) {
        return requireNonNull(transaction.execute(status -> look.apply(requireNonNull(report))));
    }

    static String reference() {
        return "EPI-97%04d".formatted(NUMBERS.incrementAndGet());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate in(int days) {
        return today().plusDays(days);
    }

    PlacementResult ask(String reference, boolean urgent, int from, int until, @Nullable Integer hours) {
        return asked(door -> door.request(new CapacityRequest(
                reference,
                "REF-970001",
                service,
                urgent,
                in(from),
                in(until),
                hours == null ? null : BigDecimal.valueOf(hours))));
    }

    /** A slot of six weeks from today. */
    PlacementResult ask(String reference) {
        return ask(reference, false, 0, 41, null);
    }

    /** Somebody who is placed, by the source. */
    String placedIn(ContractSource source) {
        String reference = reference();
        PlacementResult answer = ask(reference);
        if (!(answer instanceof PlacementResult.Placed placed) || placed.source() != source) {
            throw new AssertionError("expected a place in %s, not %s".formatted(source, answer));
        }
        return reference;
    }

    String waiting(boolean urgent) {
        String reference = reference();
        if (!(ask(reference, urgent, 0, 41, null) instanceof PlacementResult.Waiting)) {
            throw new AssertionError("expected nobody to be placed");
        }
        return reference;
    }

    PlaceStatus status(String reference) {
        return asked(door -> door.find(reference)).orElseThrow().status();
    }

    List<String> found() {
        return facts.stream()
                .filter(PlaceFound.class::isInstance)
                .map(Fact::reference)
                .toList();
    }
}
