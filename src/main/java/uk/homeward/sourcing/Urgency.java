package uk.homeward.sourcing;

/** How soon providers have to answer. */
public enum Urgency {
    STANDARD,
    URGENT
}
