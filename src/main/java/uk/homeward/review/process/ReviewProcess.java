package uk.homeward.review.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code review.bpmn} agree on. */
@Component
class ReviewProcess implements RoutingFacts {

    static final String ID = "review";

    static final String REMINDER_MOVED = "ReminderMoved";

    static final String REVIEW_CANCELLED = "ReviewCancelled";

    static final ProcessVariable<String> REVIEW_KIND = ProcessVariable.of("reviewKind", String.class);
    static final ProcessVariable<Date> REMIND_AT = ProcessVariable.of("remindAt", Date.class);
    static final ProcessVariable<Date> ESCALATE_AT = ProcessVariable.of("escalateAt", Date.class);
    static final ProcessVariable<Date> REVIEW_DUE_AT = ProcessVariable.of("reviewDueAt", Date.class);
}
