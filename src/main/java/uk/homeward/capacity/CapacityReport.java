package uk.homeward.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Providers;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** What managers and commissioners look at: what there is, what is free, who waits, and what was bought on the spot. */
@Service
@Transactional(readOnly = true)
public class CapacityReport {

    private final CouncilProfile council;
    private final Providers providers;
    private final Places places;
    private final PlaceCounts counts;
    private final ServiceSupplies supplies;

    CapacityReport(
            CouncilProfile council, Providers providers, Places places, PlaceCounts counts, ServiceSupplies supplies) {
        this.council = council;
        this.providers = providers;
        this.places = places;
        this.counts = counts;
        this.supplies = supplies;
    }

    /** Those services of the council that are limited. */
    public List<ServiceCapacity> services() {
        return council.services().stream()
                .filter(service -> supplies.limited(service.code()))
                .map(this::capacity)
                .toList();
    }

    public ServiceCapacity service(String code) {
        return capacity(supplies.definition(code));
    }

    private ServiceCapacity capacity(ServiceDefinition service) {
        ServiceSupply supply = supplies.of(service.code());
        WaitingCount waiting = places.waiting(service.code());
        return new ServiceCapacity(
                service.code(),
                service.name(),
                council.commissionedBy(service.code()),
                supply.unit(),
                supply.sources().stream()
                        .map(source -> SourceCapacity.of(source, supplies.today(), providers))
                        .toList(),
                waiting.all(),
                waiting.urgent(),
                waiting.oldest());
    }

    /** In the order in which they are served. */
    public Paged<PlaceView> waiting(PageQuery page) {
        return Paged.of(places.waiting(page.pageable()).map(Place::view));
    }

    /** The latest month first. */
    public List<SpotPurchases> spotPurchases() {
        Map<String, MonthlyPlaceCount> asked = byMonthAndService(counts.askedByMonth());
        Map<String, MonthlyPlaceCount> placed = byMonthAndService(counts.placedByMonth());
        Map<String, MonthlyPlaceCount> all = new TreeMap<>(asked);
        all.putAll(placed);
        return all.entrySet().stream()
                .map(entry -> SpotPurchases.of(entry.getValue(), asked.get(entry.getKey()), placed.get(entry.getKey())))
                .sorted(Comparator.comparing(SpotPurchases::month).reversed().thenComparing(SpotPurchases::service))
                .toList();
    }

    private static Map<String, MonthlyPlaceCount> byMonthAndService(List<MonthlyPlaceCount> counted) {
        return counted.stream()
                .collect(Collectors.toMap(count -> count.month() + " " + count.service(), Function.identity()));
    }
}
