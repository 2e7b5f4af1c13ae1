package uk.homeward.sourcing;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Visits of a week that differ in nothing but their day: a provider reads them as one.
 *
 * @param first of them, in the order of the week
 * @param days in the order of the week; nothing for the whole of a plan without visits
 */
public record LikeVisits(NeededVisit first, List<DayOfWeek> days) {

    private static final int NAMED_AS_A_SPAN = 3;

    /** In the order in which the first of each comes in the week. */
    public static List<LikeVisits> of(List<NeededVisit> visits) {
        Map<NeededVisit, List<NeededVisit>> alike = visits.stream()
                .collect(Collectors.groupingBy(NeededVisit::onNoDay, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(same -> new LikeVisits(
                        same.get(0),
                        same.stream()
                                .flatMap(visit -> Stream.ofNullable(visit.day()))
                                .sorted()
                                .toList()))
                .toList();
    }

    static List<String> words(List<NeededVisit> visits) {
        return of(visits).stream().map(LikeVisits::inWords).toList();
    }

    /** "Monday to Friday 07:30 to 08:30, 30 minutes" */
    public String inWords() {
        return days.isEmpty() ? first.inWords() : "%s %s".formatted(when(), first.timeInWords());
    }

    private String when() {
        int last = days.size() - 1;
        if (days.size() == DayOfWeek.values().length) {
            return "Every day";
        }
        boolean span = days.get(last).getValue() - days.get(0).getValue() == last;
        if (span && days.size() >= NAMED_AS_A_SPAN) {
            return name(days.get(0)) + " to " + name(days.get(last));
        }
        String before = String.join(
                ", ", days.subList(0, last).stream().map(LikeVisits::name).toList());
        return last == 0 ? name(days.get(0)) : before + " and " + name(days.get(last));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
