package uk.homeward.transfer;

/** What follows from a joint review, once a refusal was talked over. */
public enum WhatFollows {
    /** The joint review itself, once more. */
    REVIEW,
    SUITABLE,
    /** To be talked over. */
    REFUSED,
    DIRECT_PAYMENT,
    /** Direct Care goes on for one of three reasons, until a day. */
    KEPT,
    STAYS
}
