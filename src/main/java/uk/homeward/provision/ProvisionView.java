package uk.homeward.provision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.PlaceStatus;
import uk.homeward.capacity.PlaceView;

/**
 * How it stands with a place that was asked for.
 *
 * @param source where the place is, once there is one
 * @param hoursPerWeek asked for
 * @param spotCost what it would cost on the spot, where the council has a rate for that
 */
public record ProvisionView(
        PlaceStatus status,
        Instant askedAt,
        LocalDate from,
        LocalDate until,
        @Nullable ContractSource source,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable BigDecimal spotCost) {

    static ProvisionView of(ProvisionRequest request, PlaceView place, Optional<BigDecimal> spotCost) {
        return new ProvisionView(
                place.status(),
                place.askedAt(),
                place.from(),
                place.until(),
                place.source(),
                request.hoursPerWeek(),
                spotCost.orElse(null));
    }
}
