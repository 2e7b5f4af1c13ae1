package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Over, and nobody wrote down what was given, although the person was at home. */
public record MissingWeek(int week, LocalDate from, LocalDate to) {

    /** "14 November 2026 to 20 November 2026; ..." */
    public static String words(List<MissingWeek> weeks) {
        return weeks.stream()
                .map(week -> new SupportWeek(week.week(), week.from()).words())
                .collect(Collectors.joining("; "));
    }
}
