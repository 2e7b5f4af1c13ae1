package uk.homeward.circumstances.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.circumstances.Entry;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

/**
 * The page of one kind of entry: it adds one, or puts right the one that has this number.
 *
 * @param <T> the entry
 */
abstract class EntryPage<T extends Entry<T>> {
    private final EntryKind<T> kind;

    EntryPage(EntryKind<T> kind) {
        this.kind = kind;
    }

    /** In the address. */
    abstract String path();

    abstract List<T> of(CircumstancesView known);

    abstract List<FormField> fields();

    abstract T read(Form form);

    abstract void fill(Form form, T entry);

    String title() {
        return kind.name();
    }

    /** @param entry what stands there now; nothing where one is added */
    void save(CircumstancesService circumstances, String person, @Nullable T entry, Form form) {
        List<T> right = new ArrayList<>(of(circumstances.of(person)));
        T told = read(form);
        if (entry == null) {
            right.add(told);
        } else if (form.has("remove", "REMOVE")) {
            right.remove(entry);
        } else {
            right.replaceAll(known -> known.equals(entry) ? told : known);
        }
        circumstances.correct(person, kind, right, form.text("reason"));
    }

    static void fill(Form form, String field, @Nullable String known) {
        if (known != null) {
            form.fill(field, known);
        }
    }

    static void fillDay(Form form, String field, @Nullable LocalDate known) {
        if (known != null) {
            form.fill(field, known);
        }
    }
}
