package uk.homeward.packagereview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.review.ReviewKind;

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

    private List<Step> inOrder() {
        List<Step> steps = new ArrayList<>();
        changes.forEach(change -> steps.add(new Changed(change)));
        List<ReviewWindow> together = new ArrayList<>();
        held.forEach(review -> steps.add(new Held(review, isPaidOn(review.on()), together)));
        steps.sort(Comparator.comparing(Step::on));
        return steps;
    }

    /** Payments that ended, and others that began later, have their reviews each by themselves. */
    private boolean isPaidOn(LocalDate day) {
        return paymentFrom != null && !day.isBefore(paymentFrom);
    }

    private interface Step {

        LocalDate on();

        void apply(List<ReviewWindow> ahead, ReviewWindows windows);
    }

    /** A first review anew. One conversation does for two reviews whose days meet; one that had come up stays as it was. */
    private record Changed(PlanChange change) implements Step {

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

    /**
     * @param paid whether it was held since the payments began that are made today
     * @param together what was answered by a review of another kind, and may have been held by itself all the same
     */
    private record Held(HeldPlannedReview review, boolean paid, List<ReviewWindow> together) implements Step {

        private boolean isItsOwn(ReviewWindow window) {
            return window.kind() == review.kind() && (paid || !window.aboutPayment());
        }

        private boolean wasAnsweredBefore() {
            return together.stream()
                    .filter(window -> isItsOwn(window) && review.answers(window))
                    .findFirst()
                    .map(together::remove)
                    .orElse(false);
        }

        @Override
        public LocalDate on() {
            return review.on();
        }

        @Override
        public void apply(List<ReviewWindow> ahead, ReviewWindows windows) {
            List<ReviewWindow> answered = ahead.stream().filter(review::answers).toList();
            ahead.removeAll(answered);
            answered.stream().filter(window -> !isItsOwn(window)).forEach(together::add);
            if (answered.stream().noneMatch(this::isItsOwn) && !wasAnsweredBefore()) {
                // What it was counted from was put right since: it was held as that review all the same.
                ahead.stream()
                        .filter(this::isItsOwn)
                        .min(Comparator.comparing(ReviewWindow::comesUpOn))
                        .ifPresent(ahead::remove);
            }
            if (paid && review.aboutPayment()) {
                ahead.removeIf(waiting -> waiting.kind() == ReviewKind.ANNUAL);
                if (ahead.stream().noneMatch(ReviewWindow::aboutPayment)) {
                    ahead.add(windows.after(ReviewClock.PAYMENT_REVIEWED, review.on()));
                }
                return;
            }
            // Payments that began long after this review do not put the next look at the plan off.
            ReviewWindow next = windows.after(ReviewClock.PLAN_REVIEWED, review.on());
            if (ahead.stream().allMatch(waiting -> waiting.dueBy().isAfter(next.dueBy()))) {
                ahead.add(next);
            }
        }
    }
}
