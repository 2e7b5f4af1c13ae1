package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Change;
import uk.homeward.packagereview.PackageReviewFact.ReviewBooked;
import uk.homeward.packagereview.PackageReviewFact.ReviewSigned;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;

/** What is arranged around a review before it is recorded: when and with whom it is held, and who else signs it. */
@Service
@Transactional
public class PackageReviewMeetings {

    private final PackageReviewStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PackageReviewMeetings(PackageReviewStore store, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    /** Whoever books anew moves it; what stood there stays readable. */
    public void book(String reference, @Nullable LocalDate on, @Nullable String with) {
        ReviewView review = outstanding(reference);
        LocalDate day = Wording.comingDay("bookedOn", on, "Give the day on which the review is held.", today());
        if (day.isBefore(review.comesUpOn())) {
            throw new Refusal(
                    "bookedOn",
                    "This review is not held before %s. Book that day or a later one; by %s it has to be held."
                            .formatted(Wording.day(review.comesUpOn()), Wording.day(review.dueBy())));
        }
        if (day.isAfter(review.dueBy()) && !review.dueBy().isBefore(today())) {
            throw new Refusal(
                    "bookedOn",
                    "This review has to be held by %s. Book that day or an earlier one."
                            .formatted(Wording.day(review.dueBy())));
        }
        String whom = Wording.requiredLine(
                "bookedWith", "Whoever holds it", with, "Say who holds the review with the person.");
        PackageReview own = store.load(review);
        String was = own.book(day, whom);
        String became = store.keep(own).booking();
        facts.publishEvent(new ReviewBooked(reference, review.caseReference(), day, new Change("Booked", was, became)));
    }

    /** The second of two people who hold it; the first is whoever records it. */
    public void sign(String reference) {
        ReviewView review = outstanding(reference);
        if (review.status() == ReviewStatus.SCHEDULED) {
            throw new Conflict(
                    "This review comes up on %s. Sign it when it was held.".formatted(Wording.day(review.comesUpOn())));
        }
        PackageReview own = store.load(review);
        own.sign(Actor.name(), today());
        var unused = store.keep(own);
        facts.publishEvent(new ReviewSigned(reference, review.caseReference()));
    }

    private ReviewView outstanding(String reference) {
        ReviewView review = store.find(reference);
        if (review.status() == ReviewStatus.CONDUCTED || review.status() == ReviewStatus.CANCELLED) {
            throw new Conflict("This review is over. Open the case to see which one is next.");
        }
        return review;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
