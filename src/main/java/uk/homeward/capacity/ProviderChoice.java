package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which provider gives a place of a source, where the profile names any. */
@Component
class ProviderChoice {

    private final CapacityRules rules;
    private final Places places;

    ProviderChoice(CapacityRules rules, Places places) {
        this.rules = rules;
        this.places = places;
    }

    /**
     * Of several that the source was bought from, the one with the most left.
     *
     * @return its code, or nothing where nobody was chosen beforehand
     */
    @Nullable
    String of(String service, ContractSource source, LocalDate day) {
        List<String> named = named(service, source, day);
        return named.size() < 2 ? named.stream().findFirst().orElse(null) : mostLeft(service, source, day);
    }

    /** In the order of the profile. */
    List<String> named(String service, ContractSource source, LocalDate day) {
        return rules.sources(service).stream()
                .filter(row -> row.source() == source && row.inForce(day))
                .flatMap(row -> java.util.stream.Stream.ofNullable(row.provider()))
                .distinct()
                .toList();
    }

    /** Whether somebody on the market is asked when the time comes. */
    boolean open(String service, ContractSource source, LocalDate day) {
        return rules.sources(service).stream()
                .anyMatch(row -> row.source() == source && row.inForce(day) && row.market() != null);
    }

    private String mostLeft(String service, ContractSource source, LocalDate day) {
        Map<String, BigDecimal> left = new LinkedHashMap<>();
        rules.sources(service).stream()
                .filter(row -> row.source() == source && row.inForce(day) && row.provider() != null)
                .forEach(row -> left.merge(row.provider(), bought(row), BigDecimal::add));
        places.given(service, source)
                .forEach(given -> left.computeIfPresent(
                        given.getProvider(), (provider, bought) -> bought.subtract(given.getAmount())));
        return left.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }

    private static BigDecimal bought(ContractedSource row) {
        return row.amount() == null ? BigDecimal.ZERO : row.amount();
    }
}
