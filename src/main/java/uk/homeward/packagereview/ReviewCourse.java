package uk.homeward.packagereview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that reviews of a package are counted from. Which are ahead follows from this alone, so that what is told late,
 * or put right, ends like what was told in its time.
 *
 * @param paymentFrom the first direct payment, where there is one
 */
record ReviewCourse(
        LocalDate startedOn, @Nullable LocalDate paymentFrom, List<PlanChange> changes, List<HeldPlannedReview> held) {

    /** The reviews that have to be held. */
    List<ReviewWindow> ahead(ReviewWindows windows) {
        List<ReviewWindow> ahead = new ArrayList<>();
        ahead.add(windows.after(ReviewClock.PLAN_BEGAN, startedOn));
        if (paymentFrom != null) {
            ahead.add(windows.after(ReviewClock.PAYMENT_BEGAN, paymentFrom));
        }
        inOrder().forEach(step -> step.apply(ahead, windows));
        return ahead;
    }

    private List<CourseStep> inOrder() {
        List<CourseStep> steps = new ArrayList<>();
        changes.forEach(change -> steps.add(new PlanChangedStep(change)));
        List<ReviewWindow> together = new ArrayList<>();
        held.forEach(review -> steps.add(new ReviewHeldStep(review, isPaidOn(review.on()), together)));
        steps.sort(Comparator.comparing(CourseStep::on));
        return steps;
    }

    /** Payments that ended, and others that began later, have their reviews each by themselves. */
    private boolean isPaidOn(LocalDate day) {
        return paymentFrom != null && !day.isBefore(paymentFrom);
    }
}
