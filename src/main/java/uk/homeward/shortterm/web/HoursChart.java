package uk.homeward.shortterm.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.homeward.shortterm.EpisodeView.WeekView;

/** The weekly hours as bars, so that one sees them taper. */
public record HoursChart(List<WeekView> weeks) {
    public static final int HEIGHT = 120;
    public static final int STEP = 56;

    /** @param height in the units of the picture */
    public record Bar(int week, BigDecimal hours, int x, int y, int height) {}

    public List<Bar> bars() {
        BigDecimal most = weeks.stream().map(WeekView::hoursDelivered).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (WeekView week : weeks) {
            int height = (int) Math.round(week.hoursDelivered().doubleValue() / most.doubleValue() * HEIGHT);
            bars.add(new Bar(bars.size() + 1, week.hoursDelivered(), bars.size() * STEP, HEIGHT - height, height));
        }
        return bars;
    }

    public int width() {
        return weeks.size() * STEP;
    }

    /** The picture in words. */
    public String inWords() {
        StringBuilder words = new StringBuilder("Hours of support given in each week: ");
        bars().forEach(bar -> words.append(bar.week() == 1 ? "" : ", ")
                .append("week ")
                .append(bar.week())
                .append(" ")
                .append(plain(bar.hours())));
        return words.append('.').toString();
    }

    public String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }
}
