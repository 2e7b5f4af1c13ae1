package uk.homeward.packagereview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;
import uk.homeward.council.CouncilProfile;
import uk.homeward.packagereview.PackageReviewFact.ReviewAskedFor;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewRequest;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;

/** Reviews before their time: asked for, caused by something that happened, or to see how a change has settled. */
@Service
@Transactional
public class PackageReviewRequests {

    private final PackageReviewStore store;
    private final ReviewService reviews;
    private final ReviewWindows windows;
    private final CarePackageService packages;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PackageReviewRequests(
            PackageReviewStore store,
            ReviewService reviews,
            ReviewWindows windows,
            CarePackageService packages,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.reviews = reviews;
        this.windows = windows;
        this.packages = packages;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * @return its reference, for example {@code REV-000123}
     * @throws Conflict if care has not begun or is over, or if one of its kind is open that answers this wish too
     */
    public String ask(String packageReference, ReviewAsk ask) {
        PackageView reviewed = running(packageReference);
        ReviewKind kind = kind(ask);
        ReviewOrigin origin = origin(ask, kind, Objects.requireNonNull(reviewed.startedOn()));
        String late = Wording.lateReason(
                "lateReason", ask.lateReason(), origin.on(), LocalDate.now(clock), council.lateFactDays());
        expectNew(packageReference, kind, origin);

        return schedule(reviewed, kind, origin, late);
    }

    /** Something happened that calls for a review; told twice, it calls for one. Nothing where care is not given. */
    void happened(String packageReference, ReviewKind kind, @Nullable ReviewCause cause, LocalDate on) {
        PackageView reviewed = packages.find(packageReference);
        LocalDate startedOn = reviewed.startedOn();
        ReviewOrigin origin = new ReviewOrigin(cause, on, null, null);
        boolean given = reviewed.status() == PackageStatus.ACTIVE && startedOn != null && !on.isBefore(startedOn);
        if (given && same(packageReference, kind, origin).isEmpty()) {
            var unused = schedule(reviewed, kind, origin, null);
        }
    }

    private String schedule(PackageView reviewed, ReviewKind kind, ReviewOrigin origin, @Nullable String why) {
        String packageReference = reviewed.reference();
        ReviewWindow window = windows.after(clockOf(kind), origin.on());
        String reference = reviews.schedule(new ReviewRequest(
                kind,
                packageReference,
                packageReference,
                reviewed.personReference(),
                window.comesUpOn(),
                window.dueBy()));
        var unused = store.keep(new PackageReview(reference, packageReference, origin));
        facts.publishEvent(new ReviewAskedFor(reference, packageReference, window.comesUpOn(), why));
        return reference;
    }

    /** The package ended by mistake: what was asked for before is asked for again. */
    void again(String packageReference) {
        PackageView reviewed = packages.find(packageReference);
        for (ReviewView ended : reviews.ofCase(packageReference)) {
            ReviewOrigin origin =
                    ended.status() == ReviewStatus.CANCELLED ? store.load(ended).origin() : null;
            if (origin != null
                    && PackageReviewDiary.OVER.equals(ended.cancelReason())
                    && !isThereAgain(packageReference, ended.kind(), origin)) {
                var unused = schedule(reviewed, ended.kind(), origin, null);
            }
        }
    }

    /** The package ended more than once: what was asked for is there, or was held, since it went on before. */
    private boolean isThereAgain(String packageReference, ReviewKind kind, ReviewOrigin origin) {
        return reviews.ofCase(packageReference).stream()
                .filter(review -> review.kind() == kind && review.status() != ReviewStatus.CANCELLED)
                .anyMatch(review -> origin.equals(store.load(review).origin()));
    }

    /** It was asked for by mistake. What is counted is not taken back: it comes up whether anybody likes it or not. */
    public void withdraw(String reference, @Nullable String why) {
        ReviewView review = store.find(reference);
        if (review.kind().planned()) {
            throw new Conflict(
                    "Nobody asked for this review: law and guidance do. Hold it, or close the package where care is over.");
        }
        reviews.cancel(
                reference,
                Wording.required("reason", "The reason", why, "Say why this review is not wanted any more."));
    }

    private PackageView running(String packageReference) {
        PackageView found = packages.find(packageReference);
        if (found.status() != PackageStatus.ACTIVE) {
            throw new Conflict(
                    found.status().open()
                            ? "Care under this package has not begun yet: there is nothing to review. Open the case to see what it waits for."
                            : "This package is over: there is nothing to review. Ask for an assessment if needs remain.");
        }
        return found;
    }

    private static ReviewKind kind(ReviewAsk ask) {
        ReviewKind kind =
                Wording.answered("kind", ask.kind(), "Say why a review is wanted: asked for, an event, or settling.");
        if (kind.planned() || kind.shortTerm()) {
            throw new Refusal(
                    "kind",
                    "Reviews of this kind come up by themselves on their day. Ask for one because somebody wishes it,"
                            + " because something happened, or after a change of provider.");
        }
        return kind;
    }

    private ReviewOrigin origin(ReviewAsk ask, ReviewKind kind, LocalDate startedOn) {
        LocalDate on = Wording.answered("on", ask.on(), "Give the day on which it was asked for, or happened.");
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("on", "%s lies ahead. Tell it when it has happened.".formatted(Wording.day(on)));
        }
        if (on.isBefore(startedOn)) {
            throw new Refusal(
                    "on",
                    "Care under this package began on %s. What was before that day is not reviewed with it; check the day."
                            .formatted(Wording.day(startedOn)));
        }
        String words = Wording.optional("words", "What is told", ask.words());
        return switch (kind) {
            case EVENT ->
                new ReviewOrigin(Wording.answered("cause", ask.cause(), "Say what happened."), on, null, words);
            case REQUESTED ->
                new ReviewOrigin(
                        null,
                        on,
                        Wording.requiredLine("askedBy", "Who asks", ask.askedBy(), "Say who asks for the review."),
                        words);
            default -> new ReviewOrigin(null, on, null, words);
        };
    }

    /** One that is open answers the same wish; what happens on another day is another event. */
    private void expectNew(String packageReference, ReviewKind kind, ReviewOrigin origin) {
        same(packageReference, kind, origin).ifPresent(open -> {
            throw new Conflict(
                    "%s is for the same and is to be held by %s. A second one is not needed; open the case to add to it."
                            .formatted(open.reference(), Wording.day(open.dueBy())));
        });
    }

    private Optional<ReviewView> same(String packageReference, ReviewKind kind, ReviewOrigin origin) {
        return reviews.ofCase(packageReference).stream()
                .filter(open -> open.kind() == kind && open.status() != ReviewStatus.CANCELLED)
                .filter(open -> sameWish(open, kind, origin))
                .findFirst();
    }

    private boolean sameWish(ReviewView open, ReviewKind kind, ReviewOrigin origin) {
        Optional<ReviewOrigin> known = Optional.ofNullable(store.load(open).origin());
        if (kind == ReviewKind.REQUESTED) {
            return open.status() != ReviewStatus.CONDUCTED;
        }
        return known.filter(
                        other -> other.cause() == origin.cause() && other.on().equals(origin.on()))
                .isPresent();
    }

    private static ReviewClock clockOf(ReviewKind kind) {
        return switch (kind) {
            case EVENT -> ReviewClock.HAPPENED;
            case SETTLING -> ReviewClock.PROVIDER_CHANGED;
            default -> ReviewClock.ASKED;
        };
    }
}
