package uk.homeward.reports.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A bar for each month; the table beside it has the same figures.
 *
 * @param title what the bars count
 */
public record MonthChart(String title, List<Bar> bars) {

    public static final int HEIGHT = 120;
    public static final int STEP = 64;
    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    /** @param height in the units of the picture */
    public record Bar(YearMonth month, String figure, int x, int y, int height) {

        public String label() {
            return LABEL.format(month);
        }
    }

    /** @param figure of a month; nothing where there is none, which is no bar */
    static <T> MonthChart of(
            String title, List<T> rows, Function<T, YearMonth> month, Function<T, @Nullable Number> figure) {
        double most = 0;
        for (T row : rows) {
            Number value = figure.apply(row);
            most = Math.max(most, value == null ? 0 : value.doubleValue());
        }
        List<Bar> bars = new ArrayList<>();
        for (T row : rows) {
            Number value = figure.apply(row);
            int height = value == null || most == 0 ? 0 : (int) Math.round(value.doubleValue() * HEIGHT / most);
            bars.add(new Bar(month.apply(row), words(value), bars.size() * STEP, HEIGHT - height, height));
        }
        return new MonthChart(title, bars);
    }

    private static String words(@Nullable Number value) {
        if (value == null) {
            return "–";
        }
        return value instanceof Double ? String.format(Locale.UK, "%.1f", value.doubleValue()) : value.toString();
    }

    public int width() {
        return bars.size() * STEP;
    }

    /** The picture in words. */
    public String inWords() {
        return bars.stream()
                .map(bar -> bar.label() + " " + bar.figure())
                .collect(Collectors.joining(", ", title + ": ", "."));
    }
}
