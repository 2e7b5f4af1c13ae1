package uk.homeward.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Wording;

/** The door to reviews. */
@Service
@Transactional
public class ReviewService {

    private final Reviews reviews;
    private final ReviewStore ledger;
    private final Map<ReviewKind, ReviewSubject> subjects;
    private final CouncilProfile council;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ReviewService(
            Reviews reviews,
            ReviewStore ledger,
            List<ReviewSubject> subjects,
            CouncilProfile council,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.reviews = reviews;
        this.ledger = ledger;
        this.subjects =
                subjects.stream().collect(Collectors.toUnmodifiableMap(ReviewSubject::kind, Function.identity()));
        this.council = council;
        this.workingDays = workingDays;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the reference, for example {@code REV-000123} */
    public String schedule(ReviewRequest request) {
        Review review = new Review(request);
        ledger.keep(review);
        facts.publishEvent(
                new ReviewScheduled(review.reference(), review.caseReference(), review.comesUpOn(), review.dueBy()));
        return review.reference();
    }

    /** The review has come up on its day. A second call changes nothing and answers the same dates. */
    public ReviewDates open(String reference) {
        Review review = ledger.load(reference);
        if (review.open(today())) {
            ledger.keep(review);
            facts.publishEvent(new ReviewCameUp(reference, review.caseReference(), review.dueBy()));
        }
        return review.dates(council.shortTermReview(), workingDays);
    }

    /** Once; without effect when the review has been held or cancelled meanwhile. */
    public void remind(String reference) {
        Review review = ledger.load(reference);
        if (review.remind(today())) {
            ledger.keep(review);
            facts.publishEvent(new ReviewReminded(reference, review.caseReference(), review.dueBy()));
        }
    }

    /** Once; without effect when the review has been held or cancelled meanwhile. */
    public void escalate(String reference) {
        Review review = ledger.load(reference);
        if (review.escalate(today())) {
            ledger.keep(review);
            facts.publishEvent(new ReviewEscalated(reference, review.caseReference(), review.dueBy()));
        }
    }

    /**
     * @throws uk.homeward.refusal.Conflict saying who recorded it and when, if the review has already been held
     * @throws uk.homeward.refusal.Refusal naming the field that is missing or wrong
     */
    public void conduct(String reference, ReviewFindings findings) {
        Review review = ledger.load(reference);
        review.expectConductable();
        ReviewFindings held = FindingsCheck.checked(findings, today());
        subject(review).check(review.subjectReference(), held);

        review.conduct(held, Actor.name(), today());
        ledger.keep(review);
        facts.publishEvent(ReviewConducted.of(reference, review.caseReference(), held));
    }

    /** Refused without a reason: a review is never lost silently. */
    public void cancel(String reference, String reason) {
        String why = Wording.required(
                "reason", "The reason", reason, "Say why the review is cancelled. A review is never lost silently.");
        Review review = ledger.load(reference);
        if (review.cancel(why, today())) {
            ledger.keep(review);
            facts.publishEvent(new ReviewCancelled(reference, review.caseReference(), why));
        }
    }

    @Transactional(readOnly = true)
    public ReviewView find(String reference) {
        return ledger.load(reference).view();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ReviewView> ofCase(String caseReference) {
        return reviews.findByCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(Review::view)
                .toList();
    }

    /** Not yet conducted or cancelled, the earliest due first. */
    @Transactional(readOnly = true)
    public List<ReviewView> outstanding() {
        return reviews.outstanding().stream().map(Review::view).toList();
    }

    private ReviewSubject subject(Review review) {
        ReviewSubject subject = subjects.get(review.kind());
        if (subject == null) {
            throw new IllegalStateException("Nobody understands reviews of kind " + review.kind());
        }
        return subject;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
