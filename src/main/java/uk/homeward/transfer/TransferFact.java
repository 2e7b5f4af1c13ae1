package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen in a transfer programme. The case is the package, or the wave itself. */
public sealed interface TransferFact extends Fact {

    /** An area is to open on its day. */
    record WavePlanned(String reference, String caseReference, LocalDate opensOn) implements TransferFact {}

    /** Providers offer enough, and somebody confirmed it. */
    record WaveOpened(String reference, String caseReference, long offeredMinutes, long waveMinutes)
            implements TransferFact {}

    /** Providers do not offer enough: work for whoever makes contracts (DER-26). */
    record MarketGapFound(String reference, String caseReference, CareNeed need, long minutes, LocalDate dueOn)
            implements TransferFact {}

    /** It is said what is done about it, and by when. */
    record MarketGapAnswered(String reference, String caseReference) implements TransferFact {}

    /** The hours are there, or not needed any more: nobody has to answer. */
    record MarketGapFilled(String reference, String caseReference) implements TransferFact {}

    /** Everybody of the area was engaged (DER-40). */
    record WaveClosed(String reference, String caseReference) implements TransferFact {}

    record OfferTold(String reference, String caseReference, String provider, CareNeed need, long minutes)
            implements TransferFact {}

    /** Somebody's package is in scope. */
    record PersonInScope(String reference, String caseReference, String wave) implements TransferFact {}

    /** The person heard of the proposal. */
    record PersonReached(String reference, String caseReference, ReachedBy by, LocalDate on) implements TransferFact {}

    /** The letter came back: the person counts as not reached. */
    record PersonNotReached(String reference, String caseReference) implements TransferFact {}

    /** It has come to another state: the person is told (DER-39). */
    record TransferMoved(String reference, String caseReference, TransferStatus status, @Nullable String reason)
            implements TransferFact {}

    record ReviewSignedBy(String reference, String caseReference, String team) implements TransferFact {}

    /** It rests: whatever was under way is left. */
    record TransferHeld(String reference, String caseReference, HoldReason ground) implements TransferFact {
        @Override
        public String reason() {
            return ground.label() + ".";
        }
    }

    /** It does not rest any more. */
    record TransferGoesOn(String reference, String caseReference) implements TransferFact {}

    /** It lives again, from where it stands: after a rest, or after an end that was a mistake. */
    record TransferResumed(String reference, String caseReference, WhatFollows follows, @Nullable LocalDate lookAgainOn)
            implements TransferFact {}

    /** Nothing more of it comes: died, moved, or the package is over. */
    record TransferEnded(String reference, String caseReference, TransferStatus status, @Nullable String reason)
            implements TransferFact {}

    /** The person came back to Direct Care. */
    record PersonReturned(String reference, String caseReference, String reason) implements TransferFact {}

    /** The new provider and the person are used to each other. */
    record PersonSettled(String reference, String caseReference) implements TransferFact {}

    /** The first visit that a direct payment pays is evidenced. */
    record PaymentLive(String reference, String caseReference) implements TransferFact {}

    /** More than the provider changed, and nobody agreed to it (DER-38). */
    record LevelChanged(String reference, String caseReference, String reason) implements TransferFact {}
}
