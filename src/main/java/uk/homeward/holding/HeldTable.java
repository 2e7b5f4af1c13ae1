package uk.homeward.holding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;

/**
 * A table with rows about people.
 *
 * @param title what its rows are, on pages
 * @param condition which of them belong to a {@link RecordScope}, by the names of its parameters
 * @param kind by which references its rows are called; nothing where they have none
 * @param remainder what becomes of a row that counts on without the person; nothing where it is deleted
 * @param others the columns in which other people stand
 */
public record HeldTable(
        String name,
        String title,
        String condition,
        @Nullable Reference kind,
        @Nullable String remainder,
        List<String> others) {

    public static HeldTable of(String name, String title, String condition) {
        return new HeldTable(name, title, condition, null, null, List.of());
    }

    public HeldTable called(Reference reference) {
        return new HeldTable(name, title, condition, reference, remainder, others);
    }

    /** @param assignments so that nothing in the row tells whom it was about */
    public HeldTable without(String assignments) {
        return new HeldTable(name, title, condition, kind, assignments, others);
    }

    /** Where a name, a telephone number or the like of somebody else is kept. */
    public HeldTable naming(String... columns) {
        return new HeldTable(name, title, condition, kind, remainder, Arrays.asList(columns));
    }

    /** Nothing in a row tells whom it was about: it stays as it is. */
    public HeldTable countingOn() {
        return without("");
    }

    Optional<String> removal() {
        if ("".equals(remainder)) {
            return Optional.empty();
        }
        return Optional.of(
                remainder == null
                        ? "delete from %s where %s".formatted(name, condition)
                        : "update %s set %s where %s".formatted(name, remainder, condition));
    }
}
