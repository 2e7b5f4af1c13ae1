package uk.homeward.packagereview.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code review-cycle.bpmn} agree on. */
@Component
class ReviewCycleProcess implements RoutingFacts {

    static final String ID = "review-cycle";

    static final String NEXT_REVIEW_MOVED = "NextReviewMoved";
    static final String REVIEW_ASKED_FOR = "ReviewAskedFor";
    static final String CHANGE_PROPOSED = "ChangeProposed";
    static final String PROPOSAL_OVERTAKEN = "ProposalOvertaken";
    static final String CARE_OVER = "CareOver";

    static final ProcessVariable<Boolean> REVIEW_AHEAD = ProcessVariable.of("reviewAhead", Boolean.class);
    static final ProcessVariable<String> REVIEW_REFERENCE = ProcessVariable.of("reviewReference", String.class);
    static final ProcessVariable<Date> REVIEW_COMES_UP_AT = ProcessVariable.of("reviewComesUpAt", Date.class);
    static final ProcessVariable<String> ASKED_REVIEW_REFERENCE =
            ProcessVariable.of("askedReviewReference", String.class);
    static final ProcessVariable<Date> ASKED_REVIEW_AT = ProcessVariable.of("askedReviewAt", Date.class);
    static final ProcessVariable<Date> CHANGE_ANSWER_DUE_AT = ProcessVariable.of("changeAnswerDueAt", Date.class);
}
