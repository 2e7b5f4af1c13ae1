package uk.homeward.transfer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.Minutes;
import uk.homeward.transfer.ReleasedHours;

/** Hours that transfers have released by week, all areas together; the table beside it has each area. */
public record ReleasedChart(List<ReleasedHours> rows, List<Bar> bars) {

    public static final int HEIGHT = 120;
    public static final int STEP = 88;

    /** As many weeks as stand side by side on one screen; the table has all of them. */
    private static final int WEEKS = 16;

    /** @param height in the units of the picture */
    public record Bar(LocalDate week, String hours, int x, int y, int height) {}

    static ReleasedChart of(List<ReleasedHours> released) {
        Map<LocalDate, Long> byWeek = new TreeMap<>();
        released.forEach(one -> byWeek.merge(one.week(), one.minutes(), Long::sum));
        List<Map.Entry<LocalDate, Long>> last = byWeek.entrySet().stream()
                .skip(Math.max(0, byWeek.size() - WEEKS))
                .toList();
        long most = last.stream().mapToLong(Map.Entry::getValue).max().orElse(1);
        return new ReleasedChart(
                released,
                last.stream()
                        .map(week -> bar(week.getKey(), week.getValue(), last.indexOf(week), Math.max(1, most)))
                        .toList());
    }

    private static Bar bar(LocalDate week, long minutes, int at, long most) {
        int height = (int) (minutes * HEIGHT / most);
        return new Bar(week, String.valueOf(minutes / 60), at * STEP, HEIGHT - height, height);
    }

    public int width() {
        return bars.size() * STEP;
    }

    public String hours(long minutes) {
        return Minutes.words(minutes);
    }

    /** The picture in words. */
    public String inWords() {
        return bars.stream()
                .map(bar -> "week of %s %s hours".formatted(Wording.day(bar.week()), bar.hours()))
                .collect(Collectors.joining(", ", "Hours released a week: ", "."));
    }
}
