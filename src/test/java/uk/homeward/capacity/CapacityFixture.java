package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.WeeklyHours;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.process.SourceTable;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Councils;
import uk.homeward.council.Providers;

/** The real services of capacity for a council whose sources are the test's own. */
public final class CapacityFixture {

    /** The service that is asked for unless a test says another; the sources are the test's. */
    public static final String SERVICE = "TEST";

    /** One that the shared application does not know: as time passes, that would serve the line by its own sources. */
    private static final CouncilProfile COUNCIL = Councils.changed(
                    "demo", text -> text.replaceAll("\\bENABLE\\b", SERVICE))
            .council();

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final List<Fact> facts = Collections.synchronizedList(new ArrayList<>());
    final List<RecruitmentCheck> recruitment = new ArrayList<>();
    final List<GainedCapacity> gains = new ArrayList<>();
    /** Those whose contracts are in force. */
    private final Map<String, WeeklyHours> given = new ConcurrentHashMap<>();

    final Set<ContractSource> openSources = EnumSet.allOf(ContractSource.class);

    private final Places places;
    private final CapacityChanges changes;
    private final Consumer<Runnable> transaction;
    private final Clock clock;
    private final ServiceSupplies supplies;
    private final CapacityService capacity;
    private final CapacityChangeService changing;
    private final SpotPurchaseService spots;
    private final OccupancyService occupancy;
    private final ReplanningService replanning;
    private final PlaceReturnService returns;
    private final CapacityReport report;

    CapacityFixture(
            Map<String, List<ContractedSource>> sources,
            Places places,
            PlaceCounts counts,
            Bookings bookings,
            CapacityChanges changes,
            Clock clock,
            Consumer<Runnable> transaction,
            ApplicationEventPublisher listeners) {
        this.places = places;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
        ApplicationEventPublisher told = fact -> {
            facts.add((Fact) fact);
            listeners.publishEvent(fact);
        };
        supplies = new ServiceSupplies(
                COUNCIL,
                new CapacityRules(sources),
                bookings,
                changes,
                SourceTable.REAL,
                (service, source, day) -> openSources.contains(source),
                gains,
                clock);
        PlaceBookings held = new PlaceBookings(bookings, supplies);
        CapacityLocks locks = new CapacityLocks(places);
        ProviderChoice providers = new ProviderChoice(new CapacityRules(sources), places);
        Placements placements = new Placements(places, held, supplies, providers, told);
        capacity = new CapacityService(places, held, locks, placements, supplies, clock, told);
        changing = new CapacityChangeService(changes, locks, placements, supplies, recruitment, told);
        spots = new SpotPurchaseService(places, held, locks, placements, supplies, providers, told);
        occupancy = new OccupancyService(
                places, held, new BookedHours(bookings, supplies), locks, placements, supplies, told);
        replanning = new ReplanningService(places, locks, placements, supplies, occupancy);
        returns = new PlaceReturnService(places, held, locks, told);
        report = new CapacityReport(COUNCIL, new Providers(List.of(), List.of()), places, counts, supplies);
    }

    static ContractedSource slots(ContractSource source, @Nullable Integer amount) {
        return source(source, CapacityUnit.SLOTS, amount, LONG_AGO);
    }

    static ContractedSource hours(ContractSource source, @Nullable Integer amount) {
        return source(source, CapacityUnit.HOURS_A_WEEK, amount, LONG_AGO);
    }

    public static ContractedSource source(
            ContractSource source, CapacityUnit unit, @Nullable Integer amount, LocalDate from) {
        return new ContractedSource(
                source, "invented-care", null, unit, amount == null ? null : BigDecimal.valueOf(amount), from, null);
    }

    static String reference() {
        return "EPI-97%04d".formatted(NUMBERS.incrementAndGet());
    }

    public CapacityService capacity() {
        return capacity;
    }

    public SpotPurchaseService spots() {
        return spots;
    }

    public OccupancyService occupancy() {
        return occupancy;
    }

    Place place(String reference) {
        return places.findByReference(reference).orElseThrow();
    }

    /** In the order in which they are served. */
    List<PlaceView> line() {
        return places.line(SERVICE).stream().map(Place::view).toList();
    }

    List<CapacityChange> changes() {
        return changes.findByService(SERVICE);
    }

    private <T> T inTransaction(Supplier<T> act) {
        List<T> answers = new ArrayList<>();
        transaction.accept(() -> answers.add(act.get()));
        return answers.get(0);
    }

    <T> T asked(Function<CapacityService, T> act) {
        return inTransaction(() -> act.apply(capacity));
    }

    PlacementResult spot(Function<SpotPurchaseService, PlacementResult> act) {
        return inTransaction(() -> act.apply(spots));
    }

    void done(Consumer<CapacityService> act) {
        transaction.accept(() -> act.accept(capacity));
    }

    void changed(Consumer<CapacityChangeService> act) {
        transaction.accept(() -> act.accept(changing));
    }

    boolean takenBack(String reference, int from, int until) {
        return inTransaction(() -> returns.takeBack(reference, in(from), in(until)));
    }

    BigDecimal free(ContractSource source, LocalDate day) {
        return FreeCapacity.of(supplies.of(SERVICE), source, day);
    }

    DailyAmounts recruited(LocalDate since) {
        return changing.recruited(SERVICE, since);
    }

    /** Support runs on these days, with the hours that are known. */
    void run(String reference, LocalDate from, LocalDate until) {
        WeeklyHours known = hours(reference);
        transaction.accept(() -> occupancy.follow(reference, from, until, known));
    }

    /** Other hours from a day on. */
    void give(String reference, int hoursPerWeek, LocalDate from) {
        WeeklyHours changed = hours(reference).changed(from, BigDecimal.valueOf(hoursPerWeek));
        PlaceView now = asked(door -> door.find(reference)).orElseThrow();
        given.put(reference, changed);
        transaction.accept(() -> occupancy.follow(reference, now.from(), now.until(), changed));
    }

    private WeeklyHours hours(String reference) {
        return given.computeIfAbsent(
                reference,
                unknown -> WeeklyHours.of(asked(door -> door.find(reference))
                        .map(PlaceView::amount)
                        .orElse(BigDecimal.ONE)));
    }

    PlacementResult replanned(Function<ReplanningService, PlacementResult> act) {
        return inTransaction(() -> act.apply(replanning));
    }

    <T> T reported(Function<CapacityReport, T> look) {
        return look.apply(report);
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
                SERVICE,
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

    /** Who has been told that a place was found. */
    List<String> found() {
        return facts.stream()
                .filter(PlaceFound.class::isInstance)
                .map(Fact::reference)
                .toList();
    }
}
