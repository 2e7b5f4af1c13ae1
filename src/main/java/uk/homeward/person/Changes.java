package uk.homeward.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;

/** Compares what is told with what is known, and remembers where they differ. */
final class Changes {

    private final boolean whole;
    private final List<Change> changes = new ArrayList<>();

    /** @param whole whether what was left out goes, or stays as it was */
    Changes(boolean whole) {
        this.whole = whole;
    }

    /** @return what holds from now on */
    <T> @Nullable T of(String what, @Nullable T known, @Nullable T told, Function<? super T, String> inWords) {
        if (Objects.equals(known, told) || (told == null && !whole)) {
            return known;
        }
        changes.add(new Change(
                what, known == null ? null : inWords.apply(known), told == null ? null : inWords.apply(told)));
        return told;
    }

    @Nullable
    String of(String what, @Nullable String known, @Nullable String told) {
        return of(what, known, told, Function.identity());
    }

    List<Change> all() {
        return changes;
    }
}
