package uk.homeward.transfer;

/** How a search for a provider ended. */
public enum SearchResult {
    FOUND,
    /** Somebody was found, and the joint review does not count any more: it is held again first. */
    REVIEW_LAPSED,
    /** The person arranges the care. */
    OWN_ARRANGEMENT
}
