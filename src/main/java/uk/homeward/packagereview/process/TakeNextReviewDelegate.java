package uk.homeward.packagereview.process;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.packagereview.PackageReviewDiary;
import uk.homeward.review.ReviewView;

/** Whatever moved its next review, it is taken as it stands now. */
@Component
class TakeNextReviewDelegate implements JavaDelegate {

    private final PackageReviewDiary diary;
    private final WorkingHours hours;

    TakeNextReviewDelegate(PackageReviewDiary diary, WorkingHours hours) {
        this.diary = diary;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<ReviewView> next = diary.next(execution.getProcessBusinessKey());
        ReviewCycleProcess.REVIEW_AHEAD.set(execution, next.isPresent());
        next.ifPresent(review -> {
            ReviewCycleProcess.REVIEW_REFERENCE.set(execution, review.reference());
            ReviewCycleProcess.REVIEW_COMES_UP_AT.set(execution, Date.from(hours.morningOf(review.comesUpOn())));
        });
    }
}
