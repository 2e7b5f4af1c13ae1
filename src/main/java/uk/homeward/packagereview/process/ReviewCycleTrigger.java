package uk.homeward.packagereview.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.packagereview.PackageReviewFact.CareGoesOn;
import uk.homeward.packagereview.PackageReviewFact.CareOver;
import uk.homeward.packagereview.PackageReviewFact.ChangeProposed;
import uk.homeward.packagereview.PackageReviewFact.NextReviewMoved;
import uk.homeward.packagereview.PackageReviewFact.ProposalOvertaken;
import uk.homeward.packagereview.PackageReviewFact.ReviewAskedFor;

/** Tells the reviews of a package what happened, in the transaction in which it happened. */
@Component
class ReviewCycleTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;

    ReviewCycleTrigger(MessageCorrelator messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    /** While care is only just starting nothing waits yet: the first review is taken then. */
    @EventListener
    void on(NextReviewMoved fact) {
        messages.tellIfWaiting(ReviewCycleProcess.NEXT_REVIEW_MOVED, fact.reference());
    }

    @EventListener
    void on(ReviewAskedFor fact) {
        messages.beginBeside(
                ReviewCycleProcess.REVIEW_ASKED_FOR,
                fact.caseReference(),
                Map.of(
                        ReviewCycleProcess.ASKED_REVIEW_REFERENCE.name(),
                        fact.reference(),
                        ReviewCycleProcess.ASKED_REVIEW_AT.name(),
                        Date.from(hours.morningOf(fact.comesUpOn()))));
    }

    @EventListener
    void on(ChangeProposed fact) {
        messages.beginBeside(
                ReviewCycleProcess.CHANGE_PROPOSED,
                fact.caseReference(),
                Map.of(ReviewCycleProcess.CHANGE_ANSWER_DUE_AT.name(), Date.from(hours.eveningOf(fact.answerBy()))));
    }

    @EventListener
    void on(ProposalOvertaken fact) {
        messages.tellIfWaiting(ReviewCycleProcess.PROPOSAL_OVERTAKEN, fact.caseReference());
    }

    /** The package lives again from where its reviews are. */
    @EventListener
    void on(CareGoesOn fact) {
        messages.begin("CareGoesOn", fact.reference(), Map.of());
    }

    @EventListener
    void on(CareOver fact) {
        messages.tellIfWaiting(ReviewCycleProcess.CARE_OVER, fact.reference());
    }
}
