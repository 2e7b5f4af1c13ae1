package uk.homeward.packagereview;

import java.time.LocalDate;
import java.util.List;

/** Another plan holds: a first review anew. One conversation does for two reviews whose days meet; one that had come up stays as it was. */
record PlanChangedStep(PlanChange change) implements CourseStep {

    @Override
    public LocalDate on() {
        return change.changedOn();
    }

    @Override
    public void apply(List<ReviewWindow> ahead, ReviewWindows windows) {
        ReviewWindow next = windows.after(ReviewClock.PLAN_BEGAN, change.changedOn());
        for (ReviewWindow waiting : List.copyOf(ahead)) {
            if (!waiting.aboutPayment()
                    && waiting.comesUpOn().isAfter(change.toldOn())
                    && !waiting.dueBy().isBefore(next.comesUpOn())) {
                ahead.remove(waiting);
                next = waiting.overlaps(next) ? next.with(waiting) : next;
            }
        }
        if (!ahead.contains(next)) {
            ahead.add(next);
        }
    }
}
