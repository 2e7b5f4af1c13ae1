package uk.homeward.reports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number of people, kept back where it is so small that it may tell who they are.
 *
 * @param number none where it is kept back
 * @param words as it is to be shown
 */
public record SuppressibleCount(@Nullable Long number, String words) {

    private static final int FEWEST = 5;

    /**
     * One column of a breakdown. Where a single figure is kept back, the smallest of the others is too: a total known from
     * elsewhere would tell it otherwise.
     */
    public static List<SuppressibleCount> column(List<Long> numbers) {
        List<Integer> small = IntStream.range(0, numbers.size())
                .filter(at -> isSmall(numbers.get(at)))
                .boxed()
                .toList();
        int second = small.size() != 1
                ? -1
                : IntStream.range(0, numbers.size())
                        .filter(at -> numbers.get(at) >= FEWEST)
                        .boxed()
                        .min(Comparator.comparing(numbers::get))
                        .orElse(-1);
        return IntStream.range(0, numbers.size())
                .mapToObj(at -> at == second ? new SuppressibleCount(null, "Kept back") : of(numbers.get(at)))
                .toList();
    }

    public static SuppressibleCount of(long number) {
        return isSmall(number)
                ? new SuppressibleCount(null, "Fewer than 5")
                : new SuppressibleCount(number, String.valueOf(number));
    }

    private static boolean isSmall(long number) {
        return number > 0 && number < FEWEST;
    }
}
