package uk.homeward.dataimport;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.homeward.delivery.VisitNeed;

/** Visits of a week in one cell: {@code Mon 08:00-08:30 30; Daily 18:00-19:00 45 x2}. */
final class VisitNotation {

    private static final Pattern VISIT =
            Pattern.compile("(\\w+) +([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2}) +([0-9]{1,4})( +x([12]))?");

    private static final int MOST_MINUTES = 24 * 60;

    /** What was planned elsewhere has no plan here. */
    static final String NO_PLAN = "-";

    private VisitNotation() {}

    /** Their numbers count from 1 in the cell. */
    static List<VisitNeed> read(RowReader row, String column) {
        String text = row.text(column);
        List<VisitNeed> visits = new ArrayList<>();
        if (text == null) {
            return visits;
        }
        for (String one : text.split(";")) {
            if (!one.isBlank() && !add(visits, one.strip())) {
                row.wrong(
                        column,
                        "Visit %d cannot be read. Write each like Mon 08:00-08:30 30, or Daily 18:00-19:00 45 x2: day, earliest and latest start, minutes, and x2 where two workers come."
                                .formatted(visits.size() + 1));
                return List.of();
            }
        }
        return visits;
    }

    private static boolean add(List<VisitNeed> visits, String text) {
        Matcher parts = VISIT.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        List<DayOfWeek> days = days(parts.group(1));
        int minutes = Integer.parseInt(parts.group(4));
        int workers = parts.group(6) == null ? 1 : Integer.parseInt(parts.group(6));
        try {
            LocalTime earliest = LocalTime.parse(parts.group(2));
            LocalTime latest = LocalTime.parse(parts.group(3));
            if (latest.isBefore(earliest) || minutes < 1 || minutes > MOST_MINUTES) {
                return false;
            }
            days.forEach(day -> visits.add(
                    new VisitNeed(NO_PLAN, visits.size() + 1, day, earliest, latest, minutes, workers, false)));
            return !days.isEmpty();
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    private static List<DayOfWeek> days(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word.equalsIgnoreCase("daily")
                        || word.equalsIgnoreCase(day.getDisplayName(TextStyle.SHORT, Locale.UK))
                        || word.equalsIgnoreCase(day.getDisplayName(TextStyle.FULL, Locale.UK)))
                .toList();
    }
}
