package uk.homeward.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;

/** Compares what is told with what is known, and remembers where they differ. */
public final class Changes {

    private final boolean whole;
    private final List<Change> changes = new ArrayList<>();

    /** @param whole whether what was left out goes, or stays as it was */
    public Changes(boolean whole) {
        this.whole = whole;
    }

    /** @return what holds from now on */
    public <T> @Nullable T of(String what, @Nullable T known, @Nullable T told, Function<? super T, String> inWords) {
        if (Objects.equals(known, told) || (told == null && !whole)) {
            return known;
        }
        changes.add(new Change(
                what, known == null ? null : inWords.apply(known), told == null ? null : inWords.apply(told)));
        return told;
    }

    public @Nullable String of(String what, @Nullable String known, @Nullable String told) {
        return of(what, known, told, Function.identity());
    }

    /** Of a list: each entry that went, and each that came. */
    public <T> List<T> entries(String what, List<T> known, List<T> told, Function<? super T, String> inWords) {
        known.stream()
                .filter(entry -> !told.contains(entry))
                .forEach(entry -> changes.add(new Change(what, inWords.apply(entry), null)));
        told.stream()
                .filter(entry -> !known.contains(entry))
                .forEach(entry -> changes.add(new Change(what, null, inWords.apply(entry))));
        return told;
    }

    public List<Change> all() {
        return changes;
    }
}
