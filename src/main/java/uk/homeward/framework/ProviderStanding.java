package uk.homeward.framework;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a provider stands today.
 *
 * @param acceptsNewWork neither suspended nor with grades that fell
 * @param mayPersonalBudget for new work; what it has stays with it
 * @param mayBeUplifted that it may be considered promises nothing
 * @param ratePerHour of the contract that holds today
 */
public record ProviderStanding(
        String code,
        String name,
        boolean onFramework,
        boolean acceptsNewWork,
        boolean mayPersonalBudget,
        boolean mayBeUplifted,
        @Nullable BigDecimal ratePerHour) {}
