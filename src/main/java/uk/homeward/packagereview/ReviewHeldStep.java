package uk.homeward.packagereview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.homeward.review.ReviewKind;

/**
 * A review was held: what it answers is not ahead any more, and the next look at plan or payment is counted from it.
 *
 * @param paid whether it was held since the payments began that are made today
 * @param together what was answered by a review of another kind, and may have been held by itself all the same
 */
record ReviewHeldStep(HeldPlannedReview review, boolean paid, List<ReviewWindow> together) implements CourseStep {

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
