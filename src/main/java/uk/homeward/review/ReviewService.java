package uk.homeward.review;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewFact.ReviewCancelled;
import uk.homeward.review.ReviewFact.ReviewConducted;
import uk.homeward.review.ReviewFact.ReviewCorrected;
import uk.homeward.review.ReviewFact.ReviewScheduled;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;

/** The door to reviews. */
@Service
@Transactional
public class ReviewService {

    private final Reviews reviews;
    private final ReviewStore store;
    private final ReviewSubjects subjects;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ReviewService(
            Reviews reviews, ReviewStore store, ReviewSubjects subjects, Clock clock, ApplicationEventPublisher facts) {
        this.reviews = reviews;
        this.store = store;
        this.subjects = subjects;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the reference, for example {@code REV-000123} */
    public String schedule(ReviewRequest request) {
        Review review = new Review(request);
        store.keep(review);
        facts.publishEvent(
                new ReviewScheduled(review.reference(), request.caseReference(), request.comesUpOn(), request.dueBy()));
        return review.reference();
    }

    /** Many at once: whoever schedules them writes them down. */
    public void scheduleAll(List<ReviewRequest> requests) {
        for (ReviewRequest request : requests) {
            Review review = reviews.save(new Review(request));
            facts.publishEvent(new ReviewScheduled(
                    review.reference(), request.caseReference(), request.comesUpOn(), request.dueBy()));
        }
    }

    /** @throws uk.homeward.refusal.Conflict if it has not come up, or is over */
    @Transactional(readOnly = true)
    public void expectConductable(String reference) {
        store.load(reference).expectConductable();
    }

    /**
     * @param findings takes over what was found, once the meeting is known to be complete
     * @throws uk.homeward.refusal.Conflict saying who recorded it and when, if the review has already been held
     * @throws uk.homeward.refusal.Refusal naming the field that is missing or wrong
     */
    public void conduct(String reference, ReviewMeeting meeting, FindingsRecorder findings) {
        Review review = store.load(reference);
        review.expectConductable();
        LocalDate today = LocalDate.now(clock);
        ReviewMeeting held = meeting.checked(today);
        if (review.request().kind().shortTerm()) {
            held.expectOutcomes();
        }
        findings.record(review.request().subjectReference(), held);

        review.conduct(held, Actor.name(), today);
        store.keep(review);
        facts.publishEvent(
                new ReviewConducted(reference, review.request().caseReference(), requireNonNull(held.conductedOn())));
    }

    /** Two people have agreed that it was recorded wrong. */
    public void correctOutcomes(String reference, OutcomesAchieved right, @Nullable String reason) {
        Review review = store.load(reference);
        OutcomesAchieved was = review.correctOutcomes(right);
        if (was != right) {
            store.keep(review);
            Change change = new Change("Outcomes of the review", was == null ? null : was.cldValue(), right.cldValue());
            facts.publishEvent(new ReviewCorrected(reference, review.request().caseReference(), change, reason));
        }
    }

    /** The day on which it was held was told wrong; what is counted from it is counted again by whoever is reviewed. */
    public void correctDay(String reference, LocalDate right, @Nullable String reason) {
        Review review = store.load(reference);
        LocalDate was = review.correctDay(right, LocalDate.now(clock));
        if (!right.equals(was)) {
            store.keep(review);
            Change change = new Change("Day of the review", Wording.day(was), Wording.day(right));
            facts.publishEvent(new ReviewCorrected(reference, review.request().caseReference(), change, reason));
        }
    }

    /** Refused without a reason: a review is never lost silently. */
    public void cancel(String reference, String reason) {
        String why = Wording.required(
                "reason", "The reason", reason, "Say why the review is cancelled. A review is never lost silently.");
        Review review = store.load(reference);
        if (review.cancel(why, LocalDate.now(clock))) {
            store.keep(review);
            facts.publishEvent(new ReviewCancelled(
                    reference,
                    review.request().caseReference(),
                    review.request().kind(),
                    why));
        }
    }

    @Transactional(readOnly = true)
    public ReviewView find(String reference) {
        return view(store.load(reference));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ReviewView> ofCase(String caseReference) {
        return reviews.findByRequestCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(this::view)
                .toList();
    }

    private ReviewView view(Review review) {
        return review.view(subjects.of(review.request().kind())
                .findings(review.reference())
                .orElse(null));
    }
}
