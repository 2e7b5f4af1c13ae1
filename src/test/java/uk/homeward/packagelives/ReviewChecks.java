package uk.homeward.packagelives;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;

/** The reviews of whole lives: each comes up once, on its day; each plan has its first one; the two clocks are never mixed. */
final class ReviewChecks {

    private static final String CAME_UP =
            """
            select cast(start_time_ as date) from act_hi_procinst
             where proc_def_key_ = 'review' and business_key_ = ?""";

    private static final String SCHEDULED =
            """
            select cast(min(at) as date) from audit_entry where what = 'Review scheduled' and reference = ?""";

    private static final String PAID_SINCE =
            """
            select min(paid_on) from direct_payment
             where 'PKG-' || lpad(package_id::text, 6, '0') = ? and last_day is null""";

    /** One that had come up is held all the same. */
    private static final String FOLLOWED = "Another plan holds: its first review takes the place of this one.";

    private final PackageTown town;

    ReviewChecks(PackageTown town) {
        this.town = town;
    }

    static LocalDate heldOn(ReviewView review) {
        return requireNonNull(requireNonNull(review.meeting()).conductedOn());
    }

    void of(PackageLife life) {
        List<ReviewView> all = town.its(ReviewService.class).ofCase(life.reference());
        all.forEach(this::cameUpOnce);
        PackageView carePackage = town.its(CarePackageService.class).find(life.reference());
        if (carePackage.status() == PackageStatus.ACTIVE) {
            firstReviews(life, requireNonNull(carePackage.startedOn()), all);
            nextAhead(life, all);
            paymentAhead(life, all);
        }
        twoClocks(life, all);
    }

    private void cameUpOnce(ReviewView review) {
        List<LocalDate> came = town.database.queryForList(CAME_UP, LocalDate.class, review.reference());
        boolean due = review.status() == ReviewStatus.OPEN || review.status() == ReviewStatus.CONDUCTED;
        boolean once = review.status() == ReviewStatus.CANCELLED ? came.size() <= 1 : came.size() == (due ? 1 : 0);
        LocalDate known = town.database.queryForObject(SCHEDULED, LocalDate.class, review.reference());
        LocalDate onIts = known != null && known.isAfter(review.comesUpOn()) ? known : review.comesUpOn();
        boolean anotherDay = came.stream().anyMatch(Predicate.not(onIts::equals));
        boolean late = review.status() == ReviewStatus.SCHEDULED && onIts.isBefore(town.today());
        boolean forgotten = review.status() == ReviewStatus.OPEN
                && review.dueBy().isBefore(town.today())
                && review.escalatedOn() == null;
        boolean replaced = !came.isEmpty() && isOfPlan(review) && FOLLOWED.equals(review.cancelReason());
        if (!once || known == null || anotherDay || late || forgotten || replaced) {
            town.broken(Promise.NO_REVIEW_LOST, "came up on %s: %s".formatted(came, review));
        }
    }

    private static boolean isOfPlan(ReviewView review) {
        return review.kind() == ReviewKind.FIRST || review.kind() == ReviewKind.ANNUAL;
    }

    /** Of the first plan, and of each that followed; or of the payments on a day on which that was to be held. */
    private void firstReviews(PackageLife life, LocalDate started, List<ReviewView> all) {
        List<LocalDate> begins = new ArrayList<>(life.plansBegan);
        if (!life.startCorrected()) {
            begins.add(started);
        }
        for (LocalDate begin : begins) {
            boolean held = all.stream()
                    .filter(review -> review.kind().planned() && review.status() != ReviewStatus.CANCELLED)
                    .anyMatch(review -> isFirst(review.comesUpOn(), review.dueBy(), begin)
                            || review.status() == ReviewStatus.CONDUCTED
                                    && isFirst(heldOn(review), heldOn(review), begin));
            if (!held) {
                town.broken(Promise.NO_REVIEW_LOST, "no first review of %s from %s".formatted(life.reference(), begin));
            }
        }
    }

    private static boolean isFirst(LocalDate from, LocalDate until, LocalDate planBegan) {
        return !from.isBefore(planBegan.plusDays(42)) && !until.isAfter(planBegan.plusDays(56));
    }

    private void nextAhead(PackageLife life, List<ReviewView> all) {
        LocalDate last = all.stream()
                .filter(review -> review.kind().planned() && review.status() == ReviewStatus.CONDUCTED)
                .map(ReviewChecks::heldOn)
                .max(Comparator.naturalOrder())
                .orElse(town.today());
        boolean ahead = all.stream()
                .filter(review -> review.status() == ReviewStatus.SCHEDULED || review.status() == ReviewStatus.OPEN)
                .anyMatch(review -> review.kind().planned() && !review.dueBy().isAfter(last.plusMonths(12)));
        if (!ahead) {
            town.broken(
                    Promise.NO_REVIEW_LOST,
                    "nothing ahead of %s within a year of %s: %s".formatted(life.reference(), last, all));
        }
    }

    /** Within six months of the first payment, then within twelve (SI 2014/2871 reg 7). */
    private void paymentAhead(PackageLife life, List<ReviewView> all) {
        LocalDate paid = town.database.queryForObject(PAID_SINCE, LocalDate.class, life.reference());
        if (paid == null) {
            return;
        }
        List<ReviewView> ofPayment = all.stream()
                .filter(review -> review.kind() == ReviewKind.DIRECT_PAYMENT)
                .toList();
        LocalDate until = ofPayment.stream()
                .filter(review -> review.status() == ReviewStatus.CONDUCTED)
                .map(ReviewChecks::heldOn)
                .filter(on -> !on.isBefore(paid))
                .max(Comparator.naturalOrder())
                .map(on -> on.plusMonths(12))
                .orElse(paid.plusMonths(6));
        if (ofPayment.stream()
                .filter(review -> review.status() == ReviewStatus.SCHEDULED || review.status() == ReviewStatus.OPEN)
                .noneMatch(review -> !review.dueBy().isAfter(until))) {
            town.broken(
                    Promise.NO_REVIEW_LOST,
                    "no review of the payments of %s until %s: %s".formatted(life.reference(), until, all));
        }
    }

    /** One ends a short-term service, the other looks at a plan for the first time; and no clock ends a service. */
    private void twoClocks(PackageLife life, List<ReviewView> all) {
        if (all.stream().anyMatch(review -> review.kind().shortTerm())) {
            town.broken(Promise.TWO_CLOCKS, "a review of a service counts for " + life.reference());
        }
        for (EpisodeView episode : town.its(EpisodeLookup.class).ofPerson(life.person)) {
            String reference = episode.reviewReference();
            LocalDate started = episode.startedOn();
            if (reference == null || started == null) {
                continue;
            }
            ReviewView review = town.its(ReviewService.class).find(reference);
            LocalDate planned = requireNonNull(episode.plannedEndOn());
            boolean itsOwn = review.kind() == ReviewKind.SHORT_TERM
                    && review.subjectReference().equals(episode.reference())
                    && !review.dueBy().isAfter(planned);
            boolean endedByPeople =
                    episode.status() != EpisodeStatus.ENDED || review.status() != ReviewStatus.SCHEDULED;
            if (!itsOwn || !endedByPeople) {
                town.broken(Promise.TWO_CLOCKS, "%s of %s".formatted(review, episode.reference()));
            }
        }
    }
}
