package uk.homeward.packagereview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.review.ReviewKind;

/** A package that is reviewed, with the days that count. Whoever changes one changes its version: no two count at once. */
@Entity
@Table(name = "reviewed_package")
class ReviewedPackage {

    @Id
    private String packageReference;

    // An object, so that a row with a key of its own is known to be new without asking the database.
    @Version
    private @Nullable Integer version;

    private String personReference;
    private LocalDate startedOn;
    private @Nullable LocalDate paymentFrom;
    private @Nullable LocalDate reviewedBeforeOn;
    private @Nullable LocalDate paymentReviewedBeforeOn;
    private @Nullable LocalDate overOn;
    private int counted;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reviewed_plan_change", joinColumns = @JoinColumn(name = "package_reference"))
    @OrderBy("changedOn")
    private List<PlanChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReviewedPackage() {}

    ReviewedPackage(
            String packageReference, String personReference, LocalDate startedOn, @Nullable LocalDate paymentFrom) {
        this.packageReference = packageReference;
        this.personReference = personReference;
        this.startedOn = startedOn;
        this.paymentFrom = paymentFrom;
    }

    /** Reviews that were held before the package was on record. */
    ReviewedPackage heldBefore(@Nullable LocalDate plan, @Nullable LocalDate payment) {
        reviewedBeforeOn = plan;
        paymentReviewedBeforeOn = payment;
        return this;
    }

    void planChanged(LocalDate changedOn, LocalDate today) {
        PlanChange change = new PlanChange(changedOn, today);
        if (changedOn.isAfter(startedOn)
                && changes.stream().noneMatch(known -> known.changedOn().equals(changedOn))) {
            changes.add(change);
        }
    }

    /** What began with the care began on the right day. */
    void startCorrected(LocalDate right) {
        if (startedOn.equals(paymentFrom)) {
            paymentFrom = right;
        }
        startedOn = right;
    }

    void payment(@Nullable LocalDate from) {
        paymentFrom = from;
    }

    void over(@Nullable LocalDate on) {
        overOn = on;
    }

    /** Two that count the same package at once do not both succeed. */
    ReviewCourse course(List<HeldPlannedReview> held) {
        counted++;
        List<HeldPlannedReview> all = new ArrayList<>(held);
        if (reviewedBeforeOn != null) {
            all.add(new HeldPlannedReview(ReviewKind.ANNUAL, reviewedBeforeOn));
        }
        if (paymentReviewedBeforeOn != null) {
            all.add(new HeldPlannedReview(ReviewKind.DIRECT_PAYMENT, paymentReviewedBeforeOn));
        }
        return new ReviewCourse(startedOn, paymentFrom, List.copyOf(changes), all);
    }

    boolean isOver() {
        return overOn != null;
    }

    boolean paid() {
        return paymentFrom != null;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    String packageReference() {
        return packageReference;
    }

    String personReference() {
        return personReference;
    }
}
