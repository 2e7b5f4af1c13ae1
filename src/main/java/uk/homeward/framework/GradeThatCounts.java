package uk.homeward.framework;

import java.util.Collection;

/** Which grade of one inspection counts, where its themes differ. No source decides it: a council's own policy. */
public enum GradeThatCounts {
    MIN_OF_THEMES {
        @Override
        int of(Collection<Integer> themes) {
            return themes.stream().mapToInt(Integer::intValue).min().orElseThrow();
        }
    },
    AVERAGE_OF_THEMES {
        @Override
        int of(Collection<Integer> themes) {
            return (int) themes.stream().mapToInt(Integer::intValue).average().orElseThrow();
        }
    };

    abstract int of(Collection<Integer> themes);
}
