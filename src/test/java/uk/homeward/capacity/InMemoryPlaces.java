package uk.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.test.util.ReflectionTestUtils;

/** Places without a database. What touches those of a service in an act without the lock of the service fails. */
final class InMemoryPlaces implements Places, PlaceCounts {

    private final List<Place> places;
    private final Set<String> gates = new HashSet<>();

    /** What the act that is going on has locked, in its order: "alone CARE", "share CARE", "turn CARE". */
    final List<String> locks = new ArrayList<>();

    final List<MonthlyPlaceCount> asked = new ArrayList<>();
    final List<MonthlyPlaceCount> placed = new ArrayList<>();
    private boolean acting;

    InMemoryPlaces(List<Place> places) {
        this.places = places;
    }

    /** A transaction: its locks go when it ends. */
    void act(Runnable act) {
        locks.clear();
        acting = true;
        try {
            act.run();
        } finally {
            acting = false;
        }
    }

    @Override
    public Place saveAndFlush(Place place) {
        if (acting) {
            expectHeld(place.service(), "alone");
        }
        places.add(place);
        ReflectionTestUtils.setField(place, "id", (long) places.size());
        return place;
    }

    @Override
    public Optional<Place> findByReference(String reference) {
        return places.stream()
                .filter(place -> place.reference().equals(reference))
                .findFirst();
    }

    @Override
    public Optional<PlaceTerms> terms(String reference) {
        return findByReference(reference)
                .map(place -> new PlaceTerms(place.id(), reference, place.service(), place.status(), place.days()));
    }

    @Override
    public List<GivenByProvider> given(String service, ContractSource source) {
        return places.stream()
                .filter(place -> place.placed() && place.service().equals(service) && place.source() == source)
                .filter(place -> place.provider() != null)
                .<GivenByProvider>map(Given::new)
                .toList();
    }

    private record Given(Place place) implements GivenByProvider {
        @Override
        public String getProvider() {
            return String.valueOf(place.provider());
        }

        @Override
        public BigDecimal getAmount() {
            return place.amount();
        }
    }

    @Override
    public Page<Place> ofProvider(String provider, Pageable page) {
        return new PageImpl<>(places.stream()
                .filter(place -> place.placed() && provider.equals(place.provider()))
                .toList());
    }

    @Override
    public List<ProviderInUse> inUse() {
        return List.of();
    }

    @Override
    public Page<Place> withoutProvider(Collection<String> gone, Pageable page) {
        return Page.empty();
    }

    @Override
    public long countWithoutProvider(Collection<String> gone) {
        return 0;
    }

    @Override
    public Set<String> servicesOf(Collection<String> references) {
        return places.stream()
                .filter(place -> references.contains(place.reference()))
                .map(Place::service)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Place> line(String service) {
        List<Place> line =
                inLine().filter(place -> place.service().equals(service)).toList();
        if (acting) {
            expectHeld(service, "alone", line.isEmpty() ? "share" : "turn");
        }
        return line;
    }

    @Override
    public boolean anybodyWaits(String service) {
        return inLine().anyMatch(place -> place.service().equals(service));
    }

    @Override
    public Page<Place> waiting(Pageable page) {
        return new PageImpl<>(inLine().toList());
    }

    @Override
    public WaitingCount waiting(String service) {
        List<Place> line = line(service);
        return new WaitingCount(
                line.size(),
                line.stream().filter(Place::urgent).count(),
                line.stream()
                        .map(InMemoryPlaces::askedAt)
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    @Override
    public List<String> servicesWithALine() {
        return inLine().map(Place::service).distinct().toList();
    }

    private Stream<Place> inLine() {
        Comparator<Place> byUrgency = Comparator.comparing(place -> !place.urgent());
        return places.stream()
                .filter(Place::inLine)
                .sorted(byUrgency.thenComparing(InMemoryPlaces::askedAt).thenComparing(Place::id));
    }

    private static Instant askedAt(Place place) {
        return place.view().askedAt();
    }

    @Override
    public List<MonthlyPlaceCount> askedByMonth() {
        return asked;
    }

    @Override
    public List<MonthlyPlaceCount> placedByMonth() {
        return placed;
    }

    @Override
    public Optional<String> lock(String service) {
        if (!gates.contains(service)) {
            return Optional.empty();
        }
        locks.add("alone " + service);
        return Optional.of(service);
    }

    @Override
    public Optional<String> share(String service) {
        locks.add("share " + service);
        return Optional.of(service);
    }

    @Override
    public int lockTurn(String service) {
        locks.add("turn " + service);
        return 1;
    }

    @Override
    public List<String> toMove(LocalDate today) {
        return places.stream()
                .filter(Place::placed)
                .filter(place ->
                        place.plannedMove() != null && !place.plannedMove().on().isAfter(today))
                .map(Place::reference)
                .toList();
    }

    @Override
    public void makeGate(String service) {
        gates.add(service);
    }

    private void expectHeld(String service, String... ways) {
        assertThat(locks)
                .containsAnyOf(Stream.of(ways).map(way -> way + " " + service).toArray(String[]::new));
    }
}
