package uk.homeward.governance;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;

/**
 * How far an approval reaches: as far as its report and no further (HAM-06).
 *
 * @param pounds at most so much, in each year or for all of the time
 * @param contractYears the longest contract; none: the report sets no limit
 * @param extensionYears the longest extension of it; none, where contractYears is given: it is not extended
 */
public record DecisionScope(
        @NotEmpty Set<ServiceModel> models,
        @NotEmpty Set<EntryRoute> routes,
        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal pounds,
        @NotNull AmountBasis basis,
        @Nullable @Min(1) Integer contractYears,
        @Nullable @Min(1) Integer extensionYears) {}
