package uk.homeward.transfer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What transfers have released, by area, in a week that begins on a Monday: what went to others less what came back, to the
 * minute.
 *
 * @param minutes a week at its end
 * @param toProviders of them, to providers; the rest went with direct payments
 */
public record ReleasedHours(LocalDate week, String area, long minutes, long toProviders) {

    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** At the end of a day, in all areas. */
    static long on(List<Release> releases, LocalDate day) {
        return releases.stream()
                .filter(one -> one.countsOn(day))
                .mapToLong(Release::minutes)
                .sum();
    }

    /** Each week in which something changed, each area for itself, the earliest first. */
    static List<ReleasedHours> byWeek(List<Release> releases) {
        TreeSet<LocalDate> weeks = new TreeSet<>();
        TreeSet<String> areas = new TreeSet<>();
        for (Release release : releases) {
            areas.add(release.area());
            weeks.add(weekOf(release.from()));
            if (release.until() != null) {
                weeks.add(weekOf(release.until()));
            }
        }
        List<ReleasedHours> all = new ArrayList<>();
        for (LocalDate week : weeks) {
            for (String area : areas) {
                List<Release> counting = releases.stream()
                        .filter(one -> one.area().equals(area) && one.countsOn(week.plusDays(6)))
                        .toList();
                all.add(new ReleasedHours(
                        week,
                        area,
                        minutes(counting),
                        minutes(counting.stream()
                                .filter(one -> one.to() == ReleasedTo.PROVIDER)
                                .toList())));
            }
        }
        return all;
    }

    private static long minutes(List<Release> releases) {
        return releases.stream().mapToLong(Release::minutes).sum();
    }
}
