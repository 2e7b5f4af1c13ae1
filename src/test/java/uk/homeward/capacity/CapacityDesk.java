package uk.homeward.capacity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.MemoryTransactions;
import uk.homeward.capacity.PlaceFact.PlaceOverfull;
import uk.homeward.capacity.process.SourceTable;
import uk.homeward.council.CouncilProfile;

/** Places kept in memory, for tests that need many of them quickly. */
public final class CapacityDesk {

    public final CapacityService capacity;
    public final OccupancyService occupancy;
    public final SpotPurchaseService spots;

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
        Places kept = new KeptPlaces(places);
        Bookings booked = new KeptBookings(bookings, places);
        CapacityChanges changed = new KeptChanges(changes);
        ServiceSupplies supplies = new ServiceSupplies(council, rules, booked, changed, SourceTable.REAL, clock);
        PlaceBookings held = new PlaceBookings(booked, supplies);
        CapacityLocks locks = new CapacityLocks(kept);
        Placements placements = new Placements(kept, held, supplies, facts);
        capacity = new CapacityService(kept, held, changed, locks, placements, supplies, clock, facts);
        spots = new SpotPurchaseService(kept, held, locks, placements, supplies, facts);
        occupancy = new OccupancyService(kept, held, locks, placements, supplies, facts);
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

    private Place of(Booking booking) {
        return KeptBookings.place(places, booking);
    }

    private static boolean covers(Days days, LocalDate day) {
        return !day.isBefore(days.first()) && !day.isAfter(days.last());
    }

    /** Alone in one thread, no lock is ever waited for. */
    private record KeptPlaces(List<Place> rows) implements Places {

        private static final Comparator<Place> IN_ORDER = Comparator.comparing(Place::urgent)
                .reversed()
                .thenComparing(place -> place.view().askedAt())
                .thenComparing(Place::id);

        @Override
        public Place saveAndFlush(Place place) {
            if (!rows.contains(place)) {
                rows.add(place);
                ReflectionTestUtils.setField(place, "id", (long) rows.size());
            }
            return place;
        }

        @Override
        public Optional<Place> findByReference(String reference) {
            return rows.stream()
                    .filter(place -> place.reference().equals(reference))
                    .findFirst();
        }

        @Override
        public Optional<PlaceTerms> terms(String reference) {
            return findByReference(reference)
                    .map(place -> new PlaceTerms(
                            place.reference(),
                            place.service(),
                            place.status(),
                            place.days().first(),
                            place.days().last(),
                            place.amount()));
        }

        @Override
        public Set<String> servicesOf(Collection<String> references) {
            return rows.stream()
                    .filter(place -> references.contains(place.reference()))
                    .map(Place::service)
                    .collect(Collectors.toSet());
        }

        @Override
        public List<Place> line(String service) {
            return inOrder().filter(place -> place.service().equals(service)).toList();
        }

        @Override
        public boolean anybodyWaits(String service) {
            return !line(service).isEmpty();
        }

        private Stream<Place> inOrder() {
            return rows.stream().filter(Place::inLine).sorted(IN_ORDER);
        }

        @Override
        public Page<Place> waiting(Pageable page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public WaitingCount waiting(String service) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> servicesWithALine() {
            return inOrder().map(Place::service).distinct().toList();
        }

        @Override
        public List<MonthlyPlaceCount> askedByMonth() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<MonthlyPlaceCount> placedByMonth() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> lock(String service) {
            return Optional.of(service);
        }

        @Override
        public Optional<String> share(String service) {
            return Optional.of(service);
        }

        @Override
        public int lockTurn(String service) {
            return 1;
        }

        @Override
        public void makeGate(String service) {}
    }

    private record KeptBookings(List<Booking> rows, List<Place> places) implements Bookings {

        static Place place(List<Place> places, Booking booking) {
            Object id = requireNonNull(ReflectionTestUtils.getField(booking, "placeId"));
            return places.get((int) (long) id - 1);
        }

        @Override
        public Booking saveAndFlush(Booking booking) {
            if (!rows.contains(booking)) {
                rows.add(booking);
            }
            return booking;
        }

        @Override
        public void delete(Booking booking) {
            rows.remove(booking);
        }

        @Override
        public List<Booking> findByPlaceIdOrderByFirstDay(long placeId) {
            return rows.stream()
                    .filter(booking -> place(places, booking).id() == placeId)
                    .sorted(Comparator.comparing(booking -> booking.days().first()))
                    .toList();
        }

        @Override
        public List<BookedAmount> taken(String service, LocalDate since) {
            List<BookedAmount> taken = new ArrayList<>();
            for (Booking booking : rows) {
                if (place(places, booking).service().equals(service)
                        && !booking.days().last().isBefore(since)) {
                    taken.add(amount(booking.source(), booking.days(), booking.amount()));
                }
            }
            return taken;
        }

        @Override
        public List<BookedAmount> overdue(String service, LocalDate today) {
            return places.stream()
                    .filter(place -> place.service().equals(service) && place.placed())
                    .filter(place -> place.days().last().isBefore(today))
                    .map(place -> amount(place.source(), place.days(), place.amount()))
                    .toList();
        }

        private static BookedAmount amount(ContractSource source, Days days, BigDecimal amount) {
            return new BookedAmount(source, days.first(), days.last(), amount);
        }
    }

    private record KeptChanges(List<CapacityChange> rows) implements CapacityChanges {

        @Override
        public CapacityChange saveAndFlush(CapacityChange change) {
            rows.add(change);
            return change;
        }

        @Override
        public List<CapacityChange> findByService(String service) {
            return List.copyOf(rows);
        }
    }
}
