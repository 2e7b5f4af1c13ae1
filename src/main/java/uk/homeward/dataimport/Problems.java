package uk.homeward.dataimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a file, all of it: nobody mends a file one mistake at a time. */
public final class Problems {

    private final List<ImportProblem> found = new ArrayList<>();

    public void add(int row, @Nullable String column, String sentence) {
        found.add(new ImportProblem(row, column, sentence));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    /** In the order of the rows. */
    public List<ImportProblem> first(int most) {
        return found.stream()
                .sorted(Comparator.comparingInt(ImportProblem::row))
                .limit(most)
                .toList();
    }
}
