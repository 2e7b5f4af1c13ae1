package uk.homeward.shortterm.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.WeekView;

/** The weekly hours as bars, so that one sees them taper, and which weeks nobody wrote down. */
public record HoursChart(List<Row> rows) {
    public static final int HEIGHT = 120;
    public static final int STEP = 56;

    static HoursChart of(EpisodeView episode) {
        return new HoursChart(Stream.concat(
                        episode.weeks().stream().map(week -> new Row(week.week(), week.from(), week.to(), week)),
                        episode.missingWeeks().stream().map(week -> new Row(week.week(), week.from(), week.to(), null)))
                .sorted(Comparator.comparing(Row::from))
                .toList());
    }

    /** @param told nothing where nobody wrote the week down */
    public record Row(int week, LocalDate from, LocalDate to, @Nullable WeekView told) {

        @Nullable
        BigDecimal hours() {
            return told == null ? null : told.hoursDelivered();
        }
    }

    /** @param height in the units of the picture */
    public record Bar(int week, @Nullable BigDecimal hours, int x, int y, int height) {}

    public List<Bar> bars() {
        BigDecimal most =
                rows.stream().map(Row::hours).filter(Objects::nonNull).reduce(BigDecimal.ONE, BigDecimal::max);
        return Stream.iterate(0, at -> at + 1)
                .limit(rows.size())
                .map(at -> bar(rows.get(at), at, most))
                .toList();
    }

    private static Bar bar(Row row, int at, BigDecimal most) {
        BigDecimal hours = row.hours();
        int height = hours == null ? 0 : (int) Math.round(hours.doubleValue() / most.doubleValue() * HEIGHT);
        return new Bar(row.week(), hours, at * STEP, HEIGHT - height, height);
    }

    public int width() {
        return rows.size() * STEP;
    }

    /** The picture in words. */
    public String inWords() {
        return bars().stream()
                .map(bar -> "week %d %s"
                        .formatted(bar.week(), bar.hours() == null ? "not written down" : plain(bar.hours())))
                .collect(Collectors.joining(", ", "Hours of support given in each week: ", "."));
    }

    public String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }
}
