package uk.homeward.capacity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CapacityUnit;

/**
 * What a council may use of one source for a service. A source may stand there several times, for each amount that was
 * bought or recruited.
 *
 * @param amount what was bought in advance; absent where nothing is: spot purchases, and a framework without a limit
 * @param until last day, where there is one
 */
public record ContractedSource(
        @NotNull ContractSource source,
        @NotBlank String provider,
        @NotNull CapacityUnit unit,
        @Nullable @Positive BigDecimal amount,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
