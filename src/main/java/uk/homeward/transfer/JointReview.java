package uk.homeward.transfer;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a joint review found, and who signed it: one social worker and one of Direct Care, two people (DER-17). */
@Embeddable
record JointReview(
        @Nullable LocalDate metOn,
        @Nullable String present,
        @Enumerated(EnumType.STRING) @Nullable DecisionCapacity capacity,
        @Nullable String decidedBy,
        @Nullable Boolean explained,
        @Enumerated(EnumType.STRING) @Nullable PaymentAnswer paymentAnswer,
        @Enumerated(EnumType.STRING) @Nullable CircumstancesToday circumstances,
        @Nullable String agreedChange,
        @Nullable String changeAgreedBy,
        @Nullable String preferences,
        @Enumerated(EnumType.STRING) @Nullable ReviewOutcome outcome,
        @Nullable String outcomeReason,
        @Nullable String socialWorker,
        @Nullable LocalDate socialWorkerOn,
        @Nullable String directCare,
        @Nullable LocalDate directCareOn,
        @Column(name = "direct_care_remark") @Nullable String remark) {

    static final JointReview NONE = new JointReview(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    JointReview with(CircumstancesToday now, @Nullable String change, @Nullable String agreedBy) {
        return new JointReview(
                metOn,
                present,
                capacity,
                decidedBy,
                explained,
                paymentAnswer,
                now,
                change,
                agreedBy,
                preferences,
                outcome,
                outcomeReason,
                socialWorker,
                socialWorkerOn,
                directCare,
                directCareOn,
                remark);
    }

    JointReview signedByDirectCare(LocalDate met, String by, LocalDate on, @Nullable String words) {
        return new JointReview(
                metOn == null ? met : metOn,
                present,
                capacity,
                decidedBy,
                explained,
                paymentAnswer,
                circumstances,
                agreedChange,
                changeAgreedBy,
                preferences,
                outcome,
                outcomeReason,
                socialWorker,
                socialWorkerOn,
                by,
                on,
                words);
    }

    /** What Direct Care signed before stands. */
    JointReview keeping(JointReview before) {
        return before.directCare == null
                ? this
                : signedByDirectCare(
                        requireNonNull(metOn), before.directCare, requireNonNull(before.directCareOn), before.remark);
    }

    boolean whole() {
        return socialWorker != null && directCare != null;
    }

    boolean begun() {
        return socialWorker != null || directCare != null;
    }

    boolean allowsChange() {
        return circumstances == CircumstancesToday.CHANGED;
    }

    /** Last day on which it counts. */
    @Nullable
    LocalDate countsUntil(int weeks) {
        return metOn == null ? null : metOn.plusWeeks(weeks);
    }
}
