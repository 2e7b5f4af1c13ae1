package uk.homeward.capacity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.MemoryTransactions;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;
import uk.homeward.capacity.process.SourceTable;
import uk.homeward.council.CouncilProfile;

/** Places kept in memory, for tests that need many of them quickly. */
public final class CapacityDesk {

    public final CapacityService capacity;
    public final CapacityChangeService changing;
    public final OccupancyService occupancy;
    public final PlaceReturnService returns;
    public final SpotPurchaseService spots;
    public final ReplanningService replanning;

    private final List<Place> places;
    private final List<Booking> bookings;
    private final List<CapacityChange> changes;
    private final CapacityRules rules;
    private final List<PlaceOverfull> told;

    public CapacityDesk(
            CouncilProfile council,
            CapacityRules rules,
            Clock clock,
            MemoryTransactions memory,
            ApplicationEventPublisher publisher) {
        this(council, rules, (service, source, day) -> true, clock, memory, publisher);
    }

    public CapacityDesk(
            CouncilProfile council,
            CapacityRules rules,
            SourceTerms terms,
            Clock clock,
            MemoryTransactions memory,
            ApplicationEventPublisher publisher) {
        this.rules = rules;
        places = memory.table();
        bookings = memory.table();
        told = memory.log();
        changes = memory.log();
        ApplicationEventPublisher facts = fact -> {
            if (fact instanceof PlaceOverfull overfull) {
                told.add(overfull);
            }
            publisher.publishEvent(fact);
        };
        Places kept = new InMemoryPlaces(places);
        Bookings booked = new InMemoryBookings(bookings, places);
        CapacityChanges changed = new InMemoryCapacityChanges(changes);
        ServiceSupplies supplies =
                new ServiceSupplies(council, rules, booked, changed, SourceTable.REAL, terms, List.of(), clock);
        PlaceBookings held = new PlaceBookings(booked, supplies);
        CapacityLocks locks = new CapacityLocks(kept);
        ProviderChoice providers = new ProviderChoice(rules, kept);
        Placements placements = new Placements(kept, held, supplies, providers, facts);
        capacity = new CapacityService(kept, held, locks, placements, supplies, clock, facts);
        changing = new CapacityChangeService(changed, locks, placements, supplies, List.of(), facts);
        spots = new SpotPurchaseService(kept, held, locks, placements, supplies, providers, facts);
        occupancy =
                new OccupancyService(kept, held, new BookedHours(booked, supplies), locks, placements, supplies, facts);
        returns = new PlaceReturnService(kept, held, locks, facts);
        replanning = new ReplanningService(kept, locks, placements, supplies, occupancy);
    }

    /** What people hold of the source from day to day, counted without the code that put it there. */
    public Map<LocalDate, BigDecimal> taken(ContractSource source) {
        Map<LocalDate, BigDecimal> taken = new TreeMap<>();
        bookings.stream().filter(booking -> booking.source() == source).forEach(booking -> daysOf(booking)
                .forEach(day -> taken.merge(day, booking.amount(), BigDecimal::add)));
        return taken;
    }

    private static Stream<LocalDate> daysOf(Booking booking) {
        return booking.days().first().datesUntil(booking.days().last().plusDays(1));
    }

    /** What the profile and the changes since say. */
    public BigDecimal bought(String service, ContractSource source, LocalDate day) {
        BigDecimal bought = rules.sources(service).stream()
                .filter(row -> row.source() == source)
                .map(row -> requireNonNull(row.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (CapacityChange change : changes) {
            LocalDate last = change.lastDay();
            if (change.source() == source && !day.isBefore(change.firstDay()) && (last == null || !day.isAfter(last))) {
                bought = bought.add(change.amount());
            }
        }
        return bought;
    }

    /** More may be taken only where support went on in what was full, and was told. */
    public boolean toldOverfull(ContractSource source, LocalDate day) {
        return told.stream()
                .anyMatch(full -> full.source() == source && covers(new Days(full.from(), full.until()), day));
    }

    public Optional<PlaceView> find(String reference) {
        return capacity.find(reference);
    }

    /** On how many days the reference holds something. */
    public List<LocalDate> heldDays(String reference) {
        return bookings.stream()
                .filter(booking -> of(booking).reference().equals(reference))
                .flatMap(CapacityDesk::daysOf)
                .sorted()
                .toList();
    }

    /** How much the reference holds on each of its days. */
    public Map<LocalDate, BigDecimal> held(String reference) {
        Map<LocalDate, BigDecimal> held = new TreeMap<>();
        bookings.stream()
                .filter(booking -> of(booking).reference().equals(reference))
                .forEach(booking -> daysOf(booking).forEach(day -> held.merge(day, booking.amount(), BigDecimal::add)));
        held.replaceAll((day, amount) -> amount.setScale(2));
        return held;
    }

    private Place of(Booking booking) {
        return InMemoryBookings.place(places, booking);
    }

    private static boolean covers(Days days, LocalDate day) {
        return !day.isBefore(days.first()) && !day.isAfter(days.last());
    }
}
