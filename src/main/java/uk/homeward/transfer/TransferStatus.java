package uk.homeward.transfer;

import java.util.EnumSet;
import java.util.Set;

/** How far somebody has come. That the meeting was held and the review is whole stands in the acts that lead on from there. */
public enum TransferStatus {
    IN_SCOPE("Found, not written to yet"),
    LETTER_SENT("Told of the proposal"),
    MEETING_BOOKED("A meeting is booked"),
    SIGNED_BY_ONE("Met; one of two has signed"),
    NOT_APPROPRIATE("Stays with Direct Care: a transfer is not right for them"),
    DIRECT_PAYMENT_CHOSEN("Arranges care with a direct payment"),
    REFUSED_IN_DISCUSSION("Does not wish it: to be talked over"),
    SOURCING("A provider is looked for"),
    RETAINED("Direct Care goes on for now"),
    HANDOVER("The handover is planned"),
    SETTLING("With the new provider, settling"),
    SETTLED("Settled with the new provider"),
    RETURNED("Back with Direct Care"),
    ON_HOLD("On hold"),
    DIED("Died"),
    MOVED("Moved away"),
    OVER("The package is over");

    /** Nothing more of it comes. */
    private static final Set<TransferStatus> ENDS = EnumSet.of(NOT_APPROPRIATE, SETTLED, RETURNED, DIED, MOVED, OVER);

    /** Who counts for an area that closes, and was not engaged (DER-40). */
    private static final Set<TransferStatus> NOT_ENGAGED =
            EnumSet.of(IN_SCOPE, LETTER_SENT, MEETING_BOOKED, SIGNED_BY_ONE);

    private final String label;

    TransferStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean over() {
        return ENDS.contains(this);
    }

    /** The joint review was held and signed by both. */
    public boolean engaged() {
        return !NOT_ENGAGED.contains(this) && this != ON_HOLD && !gone();
    }

    /** Nobody can be engaged any more. */
    public boolean gone() {
        return this == DIED || this == MOVED || this == OVER;
    }
}
