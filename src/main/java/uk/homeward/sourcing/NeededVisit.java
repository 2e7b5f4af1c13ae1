package uk.homeward.sourcing;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One visit of the agreed plan, without anything of the person: a provider sees it before anybody is chosen. Where a plan
 * has no visits, its one line is the whole of it.
 *
 * @param number from 1, in the order of the week
 * @param day nothing for the whole of a plan without visits
 * @param personalCare whether a task of it is personal care
 */
@Embeddable
public record NeededVisit(
        int number,
        @Enumerated(EnumType.STRING) @Nullable DayOfWeek day,
        @Nullable LocalTime earliestStart,
        @Nullable LocalTime latestStart,
        int minutes,
        int workers,
        boolean timeCritical,
        boolean personalCare) {

    static final BigDecimal HOUR = BigDecimal.valueOf(60);

    public BigDecimal hours() {
        return NeededVisits.hours(List.of(this));
    }

    /** "Monday 07:30 to 08:30, 30 minutes"; one time where the visit begins at that alone */
    public String inWords() {
        return day == null
                ? "The whole of the plan"
                : "%s %s".formatted(requireNonNull(day).getDisplayName(TextStyle.FULL, Locale.UK), timeInWords());
    }

    /** "07:30 to 08:30, 30 minutes" */
    String timeInWords() {
        return "%s%s, %d minutes%s"
                .formatted(
                        earliestStart,
                        Objects.equals(latestStart, earliestStart) ? "" : " to " + latestStart,
                        minutes,
                        workers == 1 ? "" : ", %d workers".formatted(workers));
    }

    /** As it would be on any other day. */
    NeededVisit onNoDay() {
        return new NeededVisit(0, null, earliestStart, latestStart, minutes, workers, timeCritical, personalCare);
    }

    /** "Monday 07:30" */
    String briefly() {
        return day == null
                ? "the whole of the plan"
                : "%s %s".formatted(day.getDisplayName(TextStyle.FULL, Locale.UK), earliestStart);
    }
}
