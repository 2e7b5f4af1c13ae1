package uk.homeward.sourcing;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.PlannedVisit;

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

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** A plan without visits, by its hours a week. */
    static NeededVisit whole(BigDecimal hoursPerWeek) {
        return new NeededVisit(1, null, null, null, hoursPerWeek.multiply(HOUR).intValue(), 1, false, true);
    }

    /** All of a plan, numbered in its order; where it has no visits, its whole. */
    public static List<NeededVisit> of(AgreedPlan plan) {
        List<NeededVisit> visits = new ArrayList<>();
        for (PlannedVisit visit : plan.visits()) {
            visits.add(new NeededVisit(
                    visits.size() + 1,
                    visit.day(),
                    visit.earliestStart(),
                    visit.latestStart(),
                    visit.minutes(),
                    visit.workers(),
                    visit.timeCritical(),
                    visit.tasks().stream().anyMatch(task -> task.personalCare())));
        }
        return visits.isEmpty() ? List.of(whole(plan.hoursPerWeek())) : visits;
    }

    public BigDecimal hours() {
        return hours(List.of(this));
    }

    /** Rounded once, at the end. */
    static BigDecimal hours(List<NeededVisit> visits) {
        long minutes = visits.stream()
                .mapToLong(visit -> (long) visit.minutes() * visit.workers())
                .sum();
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }

    /** How many there are; none where the one line is the whole of a plan. */
    static int perWeek(List<NeededVisit> visits) {
        return (int) visits.stream().filter(visit -> visit.day() != null).count();
    }

    /** As an offer or an award keeps them. */
    static String numbers(List<NeededVisit> visits) {
        return visits.stream().map(visit -> String.valueOf(visit.number())).collect(Collectors.joining(","));
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
