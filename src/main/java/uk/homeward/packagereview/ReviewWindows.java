package uk.homeward.packagereview;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;

/** Counts from when to when a review may be held: the table says what the law asks, the profile what the council does. */
@Component
class ReviewWindows {

    private final ReviewSchedule schedule;
    private final PackageReviewRules rules;
    private final CouncilProfile council;

    ReviewWindows(ReviewSchedule schedule, PackageReviewRules rules, CouncilProfile council) {
        this.schedule = schedule;
        this.rules = rules;
        this.council = council;
    }

    ReviewWindow after(ReviewClock clock, LocalDate day) {
        ReviewLimit limit = schedule.limit(clock, council.jurisdiction());
        LocalDate dueBy = earlier(dueBy(limit, day), own(clock, day));
        return new ReviewWindow(limit.kind(), comesUpOn(limit, day, dueBy), dueBy);
    }

    private static LocalDate dueBy(ReviewLimit limit, LocalDate day) {
        Integer months = limit.withinMonths();
        Integer days = limit.withinDays();
        return months == null ? day.plusDays(days == null ? 0 : days) : day.plusMonths(months);
    }

    /** A council may be quicker. */
    private LocalDate own(ReviewClock clock, LocalDate day) {
        return switch (clock) {
            case PLAN_REVIEWED, PAYMENT_REVIEWED -> day.plusMonths(rules.laterMonths());
            case ASKED -> day.plusDays(rules.answerDays());
            case HAPPENED -> day.plusDays(rules.eventDays());
            case PLAN_BEGAN, PAYMENT_BEGAN, PROVIDER_CHANGED -> LocalDate.MAX;
        };
    }

    /** What is due after months comes up some weeks before; the first look at a plan not before its time has come. */
    private LocalDate comesUpOn(ReviewLimit limit, LocalDate day, LocalDate dueBy) {
        if (limit.withinMonths() == null) {
            return day.plusDays(limit.fromDays());
        }
        LocalDate before = dueBy.minusDays(rules.leadDays());
        return before.isAfter(day) ? before : earlier(day.plusDays(1), dueBy);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
