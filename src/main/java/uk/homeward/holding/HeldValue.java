package uk.homeward.holding;

/**
 * One thing that is held of somebody.
 *
 * @param name of its column
 * @param value as the database gives it
 * @param reading how carefully it is read before it is given out
 */
public record HeldValue(String name, Object value, Reading reading) {

    /** What has to be looked at before it is given to the person. */
    public enum Reading {
        /** A day, a choice, a number, or what the person told of themselves. */
        PLAIN,
        /** Somebody's own words: others may stand in them. */
        WORDS,
        /** Somebody else's name, telephone number or the like. */
        SOMEBODY_ELSE
    }
}
