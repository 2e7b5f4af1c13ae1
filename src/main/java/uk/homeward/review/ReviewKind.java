package uk.homeward.review;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which clock a review belongs to. The two six-week clocks are never mixed: one ends a short-term service, the other looks
 * for the first time at a new or changed plan of long-term care.
 */
public enum ReviewKind {
    SHORT_TERM("Review"),
    /** Six to eight weeks after a new or changed plan. */
    FIRST("First review of the plan"),
    /** At most twelve months after the last one. */
    ANNUAL("Review of the plan"),
    /** As often as the law of the country asks where the person arranges the care with money of the council. */
    DIRECT_PAYMENT("Review of the direct payment"),
    /** Asked for by the person, or somebody for them. */
    REQUESTED("Review that was asked for"),
    /** Caused by something that happened. */
    EVENT("Review after an event"),
    /** After somebody else began to give the care. */
    SETTLING("Review after a change of provider");

    private static final Set<ReviewKind> PLANNED = EnumSet.of(FIRST, ANNUAL, DIRECT_PAYMENT);

    private final String label;

    ReviewKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean shortTerm() {
        return this == SHORT_TERM;
    }

    /** Of a package, on a day that was counted; what is asked for or happens moves none of these. */
    public boolean planned() {
        return PLANNED.contains(this);
    }

    /** All of a long-term package. */
    public static Set<ReviewKind> ofPackages() {
        return EnumSet.complementOf(EnumSet.of(SHORT_TERM));
    }
}
