package uk.homeward.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Change;
import uk.homeward.calendar.CountedDates;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewFact.ReminderMoved;

/** Whoever holds a review is reminded some working days after it came up. */
@Component
class ReminderDates implements CountedDates {

    private final Reviews reviews;
    private final ReviewSubjects subjects;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ReminderDates(
            Reviews reviews,
            ReviewSubjects subjects,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.reviews = reviews;
        this.subjects = subjects;
        this.workingDays = workingDays;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public List<MovedDate> countAgain() {
        return reviews.findByStatusAndRemindedOnIsNullOrderById(ReviewStatus.OPEN).stream()
                .flatMap(this::countAgain)
                .toList();
    }

    private Stream<MovedDate> countAgain(Review review) {
        Optional<LocalDate> was = review.reminderAhead(LocalDate.now(clock));
        if (was.isEmpty()) {
            return Stream.empty();
        }
        LocalDate became = review.dates(subjects.of(review.request().kind()).rules(), workingDays)
                .remindOn();
        if (became.equals(was.get())) {
            return Stream.empty();
        }
        facts.publishEvent(new ReminderMoved(
                review.reference(),
                review.request().caseReference(),
                became,
                new Change("Reminder", Wording.day(was.get()), Wording.day(became))));
        return Stream.of(new MovedDate(review.reference(), "Reminder of the review", was.get(), became));
    }
}
