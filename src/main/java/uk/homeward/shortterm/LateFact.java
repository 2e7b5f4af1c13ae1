package uk.homeward.shortterm;

import uk.homeward.audit.Change;

/**
 * Something that was told late.
 *
 * @param episode reference of the support that it is about
 */
record LateFact(LateFactKind kind, String episode) {

    /** Tells it from other things of its kind: two days, or two numbers for one day, are looked at each. */
    String part(Change change) {
        return "%s %s: %s, %s".formatted(kind, change.what(), change.was(), change.became());
    }
}
