package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source of a service today and in the weeks ahead.
 *
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

    static SourceCapacity of(SourceSupply stock, LocalDate today) {
        return new SourceCapacity(
                stock.source(),
                stock.providers().stream().distinct().toList(),
                limit(stock, stock.bought().on(today)),
                stock.taken().on(today),
                limit(stock, stock.free().on(today)),
                today.datesUntil(today.plusWeeks(WEEKS), java.time.Period.ofWeeks(1))
                        .map(first -> week(stock, first))
                        .toList());
    }

    private static Week week(SourceSupply stock, LocalDate first) {
        return new Week(
                first,
                limit(stock, stock.bought().on(first)),
                stock.taken().on(first),
                limit(stock, stock.free().lowest(first, first.plusDays(6))));
    }

    private static @Nullable BigDecimal limit(SourceSupply stock, BigDecimal amount) {
        return stock.limited() ? amount : null;
    }
}
