package uk.homeward.transfer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.BurnDown;

/** People of an area who are still to be engaged, week by week. */
public record BurnDownChart(List<BurnDown> rows, List<Bar> bars) {

    public static final int HEIGHT = 120;
    public static final int STEP = 88;
    private static final int WEEKS = 16;

    /** @param height in the units of the picture */
    public record Bar(LocalDate week, long people, int x, int y, int height) {}

    static BurnDownChart of(List<BurnDown> all) {
        List<BurnDown> last = all.subList(Math.max(0, all.size() - WEEKS), all.size());
        long most = Math.max(1, last.stream().mapToLong(BurnDown::people).max().orElse(1));
        return new BurnDownChart(
                all, last.stream().map(one -> bar(one, last.indexOf(one), most)).toList());
    }

    private static Bar bar(BurnDown one, int at, long most) {
        int height = (int) (one.people() * HEIGHT / most);
        return new Bar(one.week(), one.people(), at * STEP, HEIGHT - height, height);
    }

    public int width() {
        return bars.size() * STEP;
    }

    /** The picture in words. */
    public String inWords() {
        return bars.stream()
                .map(bar -> "week of %s %d".formatted(Wording.day(bar.week()), bar.people()))
                .collect(Collectors.joining(", ", "People still to be engaged: ", "."));
    }
}
