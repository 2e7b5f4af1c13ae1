package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.PlannedVisit;

/** Several visits of an agreed plan, counted together. */
public final class NeededVisits {

    private NeededVisits() {}

    /** A plan without visits, by its hours a week. */
    static NeededVisit whole(BigDecimal hoursPerWeek) {
        return new NeededVisit(
                1, null, null, null, hoursPerWeek.multiply(NeededVisit.HOUR).intValue(), 1, false, true);
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

    /** Rounded once, at the end. */
    static BigDecimal hours(List<NeededVisit> visits) {
        long minutes = visits.stream()
                .mapToLong(visit -> (long) visit.minutes() * visit.workers())
                .sum();
        return BigDecimal.valueOf(minutes).divide(NeededVisit.HOUR, 2, RoundingMode.HALF_UP);
    }

    /** How many there are; none where the one line is the whole of a plan. */
    static int perWeek(List<NeededVisit> visits) {
        return (int) visits.stream().filter(visit -> visit.day() != null).count();
    }

    /** As an offer or an award keeps them. */
    static String numbers(List<NeededVisit> visits) {
        return visits.stream().map(visit -> String.valueOf(visit.number())).collect(Collectors.joining(","));
    }
}
