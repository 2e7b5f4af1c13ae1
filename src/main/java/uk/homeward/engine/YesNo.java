package uk.homeward.engine;

/** The answer to a yes-or-no question of a form: a radio, not a tick, so that no answer is not taken for a no. */
public enum YesNo {
    YES,
    NO;

    public boolean isYes() {
        return this == YES;
    }
}
