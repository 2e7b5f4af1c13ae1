package uk.homeward.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a place, by name.
 *
 * @param provider nothing while nobody was named for a place that was bought on the market
 * @param next who gives it from a day to come
 */
public record GivenBy(
        ContractSource source, @Nullable String provider, @Nullable String next, @Nullable LocalDate nextFrom) {}
