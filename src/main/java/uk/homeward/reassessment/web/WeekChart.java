package uk.homeward.reassessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.homeward.reassessment.ReassessmentWeek;
import uk.homeward.refusal.Wording;

/** People who are not accounted for, at the end of each week: the last weeks as a picture, all of them as numbers. */
public record WeekChart(List<ReassessmentWeek> rows, List<Bar> bars) {

    private static final int HEIGHT = 120;
    private static final int STEP = 88;
    private static final int WEEKS = 16;

    /** @param height in the units of the picture */
    public record Bar(LocalDate week, long people, int x, int y, int height) {}

    static WeekChart of(List<ReassessmentWeek> all) {
        List<ReassessmentWeek> last = all.subList(Math.max(0, all.size() - WEEKS), all.size());
        long most = Math.max(
                1, last.stream().mapToLong(ReassessmentWeek::waiting).max().orElse(1));
        return new WeekChart(
                all,
                IntStream.range(0, last.size())
                        .mapToObj(at -> bar(last.get(at), at, most))
                        .toList());
    }

    private static Bar bar(ReassessmentWeek one, int at, long most) {
        int height = (int) (one.waiting() * HEIGHT / most);
        return new Bar(one.monday(), one.waiting(), at * STEP, HEIGHT - height, height);
    }

    public int width() {
        return bars.size() * STEP;
    }

    /** The picture in words. */
    public String inWords() {
        return bars.stream()
                .map(bar -> "week of %s %d".formatted(Wording.day(bar.week()), bar.people()))
                .collect(Collectors.joining(", ", "People not accounted for: ", "."));
    }
}
