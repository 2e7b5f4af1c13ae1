package uk.homeward.review.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.review.ReviewDates;
import uk.homeward.review.ReviewDeadlines;

@Component
class OpenReviewDelegate implements JavaDelegate {

    private final ReviewDeadlines reviews;
    private final WorkingHours hours;

    OpenReviewDelegate(ReviewDeadlines reviews, WorkingHours hours) {
        this.reviews = reviews;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewDates dates = reviews.open(execution.getProcessBusinessKey());
        ReviewProcess.REVIEW_KIND.set(execution, dates.kind().name());
        ReviewProcess.REMIND_AT.set(execution, Date.from(hours.morningOf(dates.remindOn())));
        ReviewProcess.ESCALATE_AT.set(execution, Date.from(hours.morningOf(dates.escalateOn())));
        ReviewProcess.REVIEW_DUE_AT.set(execution, Date.from(hours.eveningOf(dates.dueBy())));
    }
}
