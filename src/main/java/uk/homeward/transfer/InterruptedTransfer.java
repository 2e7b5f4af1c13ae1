package uk.homeward.transfer;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What interrupts a transfer, and how it goes on afterwards. */
@MappedSuperclass
abstract class InterruptedTransfer extends TransferUnderReview {

    private static final Set<TransferStatus> BEFORE_REVIEW = EnumSet.of(
            TransferStatus.IN_SCOPE,
            TransferStatus.LETTER_SENT,
            TransferStatus.MEETING_BOOKED,
            TransferStatus.SIGNED_BY_ONE,
            TransferStatus.REFUSED_IN_DISCUSSION);

    protected InterruptedTransfer() {}

    InterruptedTransfer(long waveId, long packageId, LocalDate servedSince, long minutes, LocalDate today) {
        super(waveId, packageId, servedSince, minutes, today);
    }

    /** @return whether that is news */
    boolean hold(HoldReason why, LocalDate on) {
        if (status.over() || status == TransferStatus.ON_HOLD || status == TransferStatus.SETTLING) {
            reviewLapsed = reviewLapsed || why == HoldReason.HOSPITAL;
            return false;
        }
        heldFrom = status;
        heldBecause = why;
        heldOn = on;
        reviewLapsed = true;
        become(TransferStatus.ON_HOLD, on);
        return true;
    }

    /** It goes on from the letter, or from the review, which is held again. @return whether that is news */
    boolean goOn(LocalDate on) {
        if (status != TransferStatus.ON_HOLD) {
            return false;
        }
        heldBecause = null;
        heldFrom = null;
        heldOn = null;
        handover = null;
        element = null;
        become(beforeReview(), on);
        return true;
    }

    /** @return whether that is news */
    boolean end(TransferStatus as, @Nullable String reason, LocalDate on) {
        if (status.over()) {
            return false;
        }
        overReason = reason;
        endedFrom = status;
        become(as, on);
        return true;
    }

    /**
     * The package was over by mistake: the transfer stands where it stood. A meeting that was called off is booked anew.
     *
     * @return whether that is news
     */
    boolean goOnAfterEnd(LocalDate on) {
        TransferStatus stood = endedFrom;
        if (stood == null || status == TransferStatus.MOVED || !status.gone()) {
            return false;
        }
        endedFrom = null;
        overReason = null;
        become(BEFORE_REVIEW.contains(stood) ? beforeReview() : stood, on);
        if (stood == TransferStatus.HANDOVER || stood == TransferStatus.RETAINED && requirementReference != null) {
            become(TransferStatus.SOURCING, on);
        }
        return true;
    }

    private TransferStatus beforeReview() {
        return reaching().done() ? TransferStatus.LETTER_SENT : TransferStatus.IN_SCOPE;
    }

    /** Nobody had engaged them when their area closed: they are asked with its next wave. */
    void join(long wave, LocalDate on) {
        waveId = wave;
        heldBecause = null;
        heldFrom = null;
        heldOn = null;
        become(beforeReview(), on);
    }

    /** Whether the life of the transfer is to go on in the engine; otherwise it only waits for what is told on the case. */
    boolean lives() {
        return status != TransferStatus.SETTLING && status != TransferStatus.DIRECT_PAYMENT_CHOSEN;
    }

    /** What its life goes on with: the review stands where it was whole, and nothing has happened since. */
    WhatFollows goesOnWith() {
        if (!review().whole() || reviewLapsed) {
            return WhatFollows.REVIEW;
        }
        return switch (status) {
            case SOURCING -> WhatFollows.SUITABLE;
            case RETAINED -> WhatFollows.KEPT;
            default -> WhatFollows.REVIEW;
        };
    }
}
