package uk.homeward.shortterm.web;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every live short-term service, the one whose planned end is nearest first. */
public record WeekSixBoard(List<WeekSixRow> rows) {
    private static final int A_WEEK = 7;

    public WeekSixBoard ofService(@Nullable String service) {
        return service == null || service.isBlank()
                ? this
                : new WeekSixBoard(rows.stream()
                        .filter(row -> row.episode().service().equals(service))
                        .toList());
    }

    public Summary summary() {
        return new Summary(
                rows.size(),
                count(row -> row.endsWithin(A_WEEK)),
                count(row -> !"Scheduled".equals(row.reviewState()) && row.review() != null),
                count(WeekSixRow::pastPlannedEnd),
                count(WeekSixRow::charged),
                count(WeekSixRow::inHospital),
                count(WeekSixRow::startMissed),
                count(WeekSixRow::drifting),
                count(WeekSixRow::overTarget));
    }

    /** What a manager has to know of: escalated and reminded reviews, planned ends and starts that went by. */
    public List<WeekSixRow> alarms() {
        return rows.stream()
                .filter(row -> row.pastPlannedEnd()
                        || row.startMissed()
                        || row.overTarget()
                        || List.of("Escalated", "Reminded").contains(row.reviewState()))
                .toList();
    }

    private int count(Predicate<WeekSixRow> what) {
        return (int) rows.stream().filter(what).count();
    }

    public record Summary(
            int live,
            int endingThisWeek,
            int reviewsOpen,
            int pastPlannedEnd,
            int charged,
            int inHospital,
            int startsMissed,
            int drifting,
            int overTarget) {}
}
