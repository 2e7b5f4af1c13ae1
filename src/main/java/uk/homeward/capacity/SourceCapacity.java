package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.Providers;

/**
 * One source of a service today and in the weeks ahead.
 *
 * @param providers by name, or whom the council asks
 * @param bought in advance, or nothing where there is no limit
 * @param taken today
 * @param free today, or nothing where there is no limit
 */
public record SourceCapacity(
        ContractSource source,
        List<String> providers,
        @Nullable BigDecimal bought,
        BigDecimal taken,
        @Nullable BigDecimal free,
        List<Week> weeks) {

    private static final int WEEKS = 12;

    /** What is bought and taken on the first day of a week, and what is free on all its days. */
    public record Week(LocalDate from, @Nullable BigDecimal bought, BigDecimal taken, @Nullable BigDecimal free) {}

    static SourceCapacity of(SourceSupply supply, LocalDate today, Providers providers) {
        return new SourceCapacity(
                supply.source(),
                supply.rows().stream()
                        .map(row ->
                                row.provider() == null ? String.valueOf(row.market()) : providers.name(row.provider()))
                        .distinct()
                        .toList(),
                limit(supply, supply.bought().on(today)),
                supply.taken().on(today),
                limit(supply, supply.free().on(today)),
                today.datesUntil(today.plusWeeks(WEEKS), java.time.Period.ofWeeks(1))
                        .map(first -> week(supply, first))
                        .toList());
    }

    private static Week week(SourceSupply supply, LocalDate first) {
        return new Week(
                first,
                limit(supply, supply.bought().on(first)),
                supply.taken().on(first),
                limit(supply, supply.free().lowest(first, first.plusDays(6))));
    }

    private static @Nullable BigDecimal limit(SourceSupply supply, BigDecimal amount) {
        return supply.limited() ? amount : null;
    }
}
