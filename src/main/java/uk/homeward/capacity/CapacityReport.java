package uk.homeward.capacity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;

/** What managers and commissioners look at: what there is, what is free, who waits, and what was bought on the spot. */
@Service
@Transactional(readOnly = true)
public class CapacityReport {

    private final CouncilProfile council;
    private final Places places;
    private final ServiceSupplies rooms;

    CapacityReport(CouncilProfile council, Places places, ServiceSupplies rooms) {
        this.council = council;
        this.places = places;
        this.rooms = rooms;
    }

    /** Those services of the council that are limited. */
    public List<ServiceCapacity> services() {
        return council.services().stream()
                .filter(service -> rooms.limited(service.code()))
                .map(this::capacity)
                .toList();
    }

    public ServiceCapacity service(String code) {
        return capacity(rooms.definition(code));
    }

    private ServiceCapacity capacity(ServiceDefinition service) {
        ServiceSupply room = rooms.of(service.code());
        List<Place> line = places.line(service.code());
        return new ServiceCapacity(
                service.code(),
                service.name(),
                council.commissionedBy(service.code()),
                room.unit(),
                room.stocks().stream()
                        .map(stock -> SourceCapacity.of(stock, rooms.today()))
                        .toList(),
                line.size(),
                (int) line.stream().filter(Place::urgent).count(),
                line.stream()
                        .map(Place::view)
                        .map(PlaceView::askedAt)
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    /** In the order in which they are served. */
    public List<PlaceView> waiting() {
        return places.waiting().stream().map(Place::view).toList();
    }

    /** The latest month first. */
    public List<SpotPurchases> spotPurchases() {
        Map<String, MonthlyPlaceCount> asked = byMonthAndService(places.askedByMonth());
        Map<String, MonthlyPlaceCount> placed = byMonthAndService(places.placedByMonth());
        Map<String, MonthlyPlaceCount> all = new TreeMap<>(asked);
        all.putAll(placed);
        return all.entrySet().stream()
                .map(entry -> line(entry.getValue(), asked.get(entry.getKey()), placed.get(entry.getKey())))
                .sorted(Comparator.comparing(SpotPurchases::month).reversed().thenComparing(SpotPurchases::service))
                .toList();
    }

    private static SpotPurchases line(
            MonthlyPlaceCount of, @Nullable MonthlyPlaceCount asked, @Nullable MonthlyPlaceCount placed) {
        long all = placed == null ? 0 : placed.all();
        long spot = placed == null ? 0 : placed.spot();
        int share = all == 0 ? 0 : (int) Math.round(100.0 * spot / all);
        return new SpotPurchases(of.month(), of.service(), asked == null ? 0 : asked.all(), all, spot, share);
    }

    private static Map<String, MonthlyPlaceCount> byMonthAndService(List<MonthlyPlaceCount> counted) {
        return counted.stream()
                .collect(Collectors.toMap(count -> count.month() + " " + count.service(), Function.identity()));
    }
}
