package uk.homeward.dataimport;

import java.util.List;
import java.util.function.BiConsumer;

/** What a file would bring in. */
public interface ImportPlan {

    /** How many people, packages and so on. */
    int size();

    /**
     * All of it, in the transaction of whoever asks.
     *
     * @param source the reference of the import, for example {@code IMP-000001}
     */
    void bringIn(String source);

    /** What is read whole, and brought in with the reference of the import. */
    static <T> ImportPlan of(List<T> all, BiConsumer<List<T>, String> act) {
        return new ImportPlan() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public void bringIn(String source) {
                act.accept(all, source);
            }
        };
    }
}
