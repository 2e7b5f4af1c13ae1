package uk.homeward.capacity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CapacityUnit;

/**
 * What a council may use of one source for a service. A source may stand there several times, for each amount that was
 * bought or recruited.
 *
 * @param provider code of whom it is bought from, or of the team
 * @param market instead of that: whom the council asks where nobody was chosen beforehand
 * @param amount what was bought in advance; absent where nothing is: spot purchases, and a framework without a limit
 * @param until last day, where there is one
 */
public record ContractedSource(
        @NotNull ContractSource source,
        @Nullable @Size(min = 1) String provider,
        @Nullable @Size(min = 1) String market,
        @NotNull CapacityUnit unit,
        @Nullable @Positive BigDecimal amount,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
