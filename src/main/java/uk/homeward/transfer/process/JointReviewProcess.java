package uk.homeward.transfer.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;
import uk.homeward.transfer.AfterReview;

/** What code and {@code joint-review.bpmn} agree on. */
@Component
class JointReviewProcess implements RoutingFacts {

    static final String ID = "joint-review";
    static final ProcessVariable<String> REVIEW_OUTCOME = ProcessVariable.of("reviewOutcome", String.class);
    static final ProcessVariable<Date> REBROKER_AT = ProcessVariable.of("rebrokerAt", Date.class);

    static void goOn(DelegateExecution execution, AfterReview after, WorkingHours hours) {
        REVIEW_OUTCOME.set(execution, after.follows().name());
        LocalDate again = after.lookAgainOn();
        if (again != null) {
            REBROKER_AT.set(execution, Date.from(hours.morningOf(again)));
        }
    }
}
