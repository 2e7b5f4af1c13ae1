package uk.homeward.review.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.review.ReviewFact.ReminderMoved;
import uk.homeward.review.ReviewFact.ReviewCancelled;

/** Leads a review back in front of its reminder when that falls on another day, and ends one that is cancelled. */
@Component
class ReviewTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;

    ReviewTrigger(MessageCorrelator messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    @EventListener
    void on(ReminderMoved fact) {
        messages.tellIfWaiting(
                ReviewProcess.REMINDER_MOVED,
                fact.reference(),
                Map.of(ReviewProcess.REMIND_AT.name(), Date.from(hours.morningOf(fact.remindOn()))));
    }

    /** A short-term service leaves its review itself when its dates move: it is to decide nothing then. */
    @EventListener
    void on(ReviewCancelled fact) {
        if (!fact.kind().shortTerm()) {
            messages.tellIfWaiting(ReviewProcess.REVIEW_CANCELLED, fact.reference());
        }
    }
}
