package uk.homeward.community.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.community.CommunityService;
import uk.homeward.community.ConnectionOutcome;
import uk.homeward.community.ConnectionReview;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;

@Component
class RecordConnectionReviewDelegate implements JavaDelegate {

    static final String FORM = "review-connection";

    private final CommunityService community;
    private final WorkingHours hours;

    RecordConnectionReviewDelegate(CommunityService community, WorkingHours hours) {
        this.community = community;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable YesNo goesOn = answers.choice("stillConnected", YesNo.class);
        Optional<LocalDate> lookAgain = community.review(
                execution.getProcessBusinessKey(),
                new ConnectionReview(
                        goesOn == null ? null : goesOn == YesNo.YES,
                        answers.date("lookAgainOn"),
                        answers.text("goesOnReason"),
                        answers.choice("becameOf", ConnectionOutcome.class),
                        answers.text("note")));
        CommunityConnectionProcess.lookAgain(execution, lookAgain, hours);
    }
}
