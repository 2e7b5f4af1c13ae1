package uk.homeward.dataimport;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words of which one or more may stand in a cell, whatever the capitals. */
final class ChoiceNotation {

    private ChoiceNotation() {}

    static Map<String, String> of(Collection<String> words) {
        return words.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    static <T> Map<String, T> of(T[] all, Function<T, String> label) {
        return of(Arrays.asList(all), label);
    }

    static <T> Map<String, T> of(Collection<T> all, Function<T, String> label) {
        return all.stream().collect(Collectors.toMap(label, Function.identity()));
    }

    static <T> Optional<T> find(Map<String, T> known, String text) {
        return known.entrySet().stream()
                .filter(one -> one.getKey().equalsIgnoreCase(text))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Divided by semicolons; nothing, and a problem, where one of them is not known. */
    static <T> Set<T> several(RowReader row, String column, Map<String, T> known) {
        String text = row.text(column);
        Set<T> found = new LinkedHashSet<>();
        for (String word : text == null ? new String[0] : text.split(";")) {
            Optional<T> one = find(known, word.strip());
            if (one.isEmpty() && !word.isBlank()) {
                row.wrong(
                        column,
                        "Only these may stand here, divided by semicolons: %s."
                                .formatted(known.keySet().stream().sorted().collect(Collectors.joining("; "))));
                return Set.of();
            }
            one.ifPresent(found::add);
        }
        return found;
    }
}
