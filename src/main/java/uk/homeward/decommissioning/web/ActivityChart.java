package uk.homeward.decommissioning.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.homeward.decommissioning.DecommissioningView.Day;
import uk.homeward.refusal.Wording;

/** What could be deployed beside what had moved, week by week; the table beside it has the same numbers. */
public record ActivityChart(List<Day> rows, List<Bar> bars) {

    public static final int HEIGHT = 120;
    public static final int STEP = 88;

    /** As many weeks as stand side by side on one screen; the table has all of them. */
    private static final int WEEKS = 14;

    /** @param deployableHeight in the units of the picture */
    public record Bar(LocalDate week, String deployable, String moved, int x, int deployableHeight, int movedHeight) {}

    static ActivityChart of(List<Day> all) {
        List<Day> last = all.subList(Math.max(0, all.size() - WEEKS), all.size());
        BigDecimal most = last.stream()
                .flatMap(day -> List.of(day.deployable(), day.moved()).stream())
                .reduce(BigDecimal.ONE, BigDecimal::max);
        return new ActivityChart(
                all,
                IntStream.range(0, last.size())
                        .mapToObj(at -> bar(last.get(at), at, most))
                        .toList());
    }

    private static Bar bar(Day day, int at, BigDecimal most) {
        return new Bar(
                day.day(),
                whole(day.deployable()),
                whole(day.moved()),
                at * STEP,
                height(day.deployable(), most),
                height(day.moved(), most));
    }

    private static String whole(BigDecimal hours) {
        return hours.setScale(0, RoundingMode.DOWN).toPlainString();
    }

    private static int height(BigDecimal hours, BigDecimal most) {
        return hours.multiply(BigDecimal.valueOf(HEIGHT))
                .divide(most, 0, RoundingMode.DOWN)
                .intValue();
    }

    public int width() {
        return bars.size() * STEP;
    }

    /** The picture in words. */
    public String inWords() {
        return bars.stream()
                .map(bar -> "%s %s can be deployed and %s have moved"
                        .formatted(Wording.day(bar.week()), bar.deployable(), bar.moved()))
                .collect(Collectors.joining(", ", "Hours a week by week: ", "."));
    }
}
