package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.packagereview.PackageReviewFact.CareGoesOn;
import uk.homeward.packagereview.PackageReviewFact.CareOver;
import uk.homeward.packagereview.PackageReviewFact.NextReviewMoved;
import uk.homeward.review.ReviewRequest;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;

/**
 * Sees to it that a running package always has its next review ahead. After each thing that counts, it is counted anew which
 * reviews there have to be; those that are missing are put ahead, those that no longer hold are cancelled with the reason.
 */
@Service
@Transactional
public class PackageReviewDiary {

    /** Why reviews are cancelled when their package ends. */
    static final String OVER = "The package is over.";

    private final ReviewedPackages reviewed;
    private final ReviewService reviews;
    private final ReviewWindows windows;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PackageReviewDiary(
            ReviewedPackages reviewed,
            ReviewService reviews,
            ReviewWindows windows,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.reviewed = reviewed;
        this.reviews = reviews;
        this.windows = windows;
        this.clock = clock;
        this.facts = facts;
    }

    /** The review that comes up next and has not come up yet. */
    @Transactional(readOnly = true)
    public Optional<ReviewView> next(String packageReference) {
        return reviews.ofCase(packageReference).stream()
                .filter(review -> review.kind().planned() && review.status() == ReviewStatus.SCHEDULED)
                .min(Comparator.comparing(ReviewView::comesUpOn).thenComparing(ReviewView::reference));
    }

    /** @param paymentFrom the first direct payment, where the person arranges the care */
    void started(
            String packageReference, String personReference, LocalDate startedOn, @Nullable LocalDate paymentFrom) {
        if (reviewed.findById(packageReference).isEmpty()) {
            count(new ReviewedPackage(packageReference, personReference, startedOn, paymentFrom), "Care has begun.");
        }
    }

    /** @param paid whether the person arranges the care under it */
    void planChanged(String packageReference, LocalDate changedOn, boolean paid) {
        running(packageReference).ifPresent(one -> {
            one.planChanged(changedOn, today());
            if (one.paid() != paid) {
                one.payment(paid ? changedOn : null);
            }
            count(one, "Another plan holds: its first review takes the place of this one.");
        });
    }

    void startCorrected(String packageReference, LocalDate startedOn) {
        running(packageReference).ifPresent(one -> {
            one.startCorrected(startedOn);
            count(one, "The first day of care was put right; the review is counted from the right day.");
        });
    }

    /** @param from the day of the first payment; nothing where the person arranges the care no longer */
    public void payment(String packageReference, @Nullable LocalDate from) {
        running(packageReference).ifPresent(one -> {
            one.payment(from);
            count(one, "Who arranges the care has changed; the reviews are counted anew.");
        });
    }

    /** A review was held, or its day was put right. */
    void held(String packageReference, String review) {
        running(packageReference).ifPresent(one -> count(one, "Held together with %s.".formatted(review)));
    }

    /** The package is over: nobody is asked to review it. */
    void over(String packageReference) {
        reviewed.findById(packageReference).ifPresent(one -> {
            one.over(today());
            reviewed.saveAndFlush(one);
        });
        outstanding(packageReference).forEach(review -> reviews.cancel(review.reference(), OVER));
        facts.publishEvent(new CareOver(packageReference));
    }

    /** What had ended it was a mistake: each review that was ahead, or waited, is there again with its days. */
    void goesOn(String packageReference) {
        reviewed.findById(packageReference).ifPresent(one -> {
            one.over(null);
            count(one, "");
            facts.publishEvent(new CareGoesOn(packageReference));
        });
    }

    private void count(ReviewedPackage one, String reason) {
        String reference = one.packageReference();
        List<ReviewWindow> missing = new ArrayList<>(one.course(held(reference)).ahead(windows));
        reviewed.saveAndFlush(one);
        List<ReviewView> stale = outstanding(reference).stream()
                .filter(review -> review.kind().planned())
                .filter(review -> !missing.remove(window(review)))
                .toList();
        stale.forEach(review -> reviews.cancel(review.reference(), reason));
        for (ReviewWindow window : missing) {
            var unused = reviews.schedule(new ReviewRequest(
                    window.kind(), reference, reference, one.personReference(), window.comesUpOn(), window.dueBy()));
        }
        if (!stale.isEmpty() || !missing.isEmpty()) {
            facts.publishEvent(new NextReviewMoved(reference));
        }
    }

    private List<HeldPlannedReview> held(String packageReference) {
        return reviews.ofCase(packageReference).stream()
                .filter(review -> review.kind().planned() && review.meeting() != null)
                .map(review -> new HeldPlannedReview(
                        review.kind(),
                        Objects.requireNonNull(
                                Objects.requireNonNull(review.meeting()).conductedOn())))
                .toList();
    }

    private List<ReviewView> outstanding(String packageReference) {
        return reviews.ofCase(packageReference).stream()
                .filter(review -> !review.kind().shortTerm())
                .filter(review -> review.status() == ReviewStatus.SCHEDULED || review.status() == ReviewStatus.OPEN)
                .toList();
    }

    private static ReviewWindow window(ReviewView review) {
        return new ReviewWindow(review.kind(), review.comesUpOn(), review.dueBy());
    }

    private Optional<ReviewedPackage> running(String packageReference) {
        return reviewed.findById(packageReference).filter(one -> !one.isOver());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
