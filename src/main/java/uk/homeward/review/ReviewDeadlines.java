package uk.homeward.review;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.review.ReviewFact.ReviewCameUp;
import uk.homeward.review.ReviewFact.ReviewEscalated;
import uk.homeward.review.ReviewFact.ReviewReminded;

/** What the days of a review bring: it comes up, is reminded, is escalated, each of them once. */
@Service
@Transactional
public class ReviewDeadlines {

    private final ReviewStore store;
    private final ReviewSubjects subjects;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ReviewDeadlines(
            ReviewStore store,
            ReviewSubjects subjects,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.subjects = subjects;
        this.workingDays = workingDays;
        this.clock = clock;
        this.facts = facts;
    }

    /** The review has come up on its day. A second call changes nothing and answers the same dates. */
    public ReviewDates open(String reference) {
        Review review = store.load(reference);
        if (review.open(today())) {
            store.keep(review);
            facts.publishEvent(new ReviewCameUp(
                    reference,
                    review.request().caseReference(),
                    review.request().dueBy()));
        }
        return review.dates(subjects.of(review.request().kind()).rules(), workingDays);
    }

    /** Without effect when the review has been held or cancelled meanwhile. */
    public void remind(String reference) {
        Review review = store.load(reference);
        if (review.remind(today())) {
            store.keep(review);
            facts.publishEvent(new ReviewReminded(
                    reference,
                    review.request().caseReference(),
                    review.request().dueBy()));
        }
    }

    /** Without effect when the review has been held or cancelled meanwhile. */
    public void escalate(String reference) {
        Review review = store.load(reference);
        if (review.escalate(today())) {
            store.keep(review);
            facts.publishEvent(new ReviewEscalated(
                    reference,
                    review.request().caseReference(),
                    review.request().dueBy()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
