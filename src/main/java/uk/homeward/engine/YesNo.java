package uk.homeward.engine;

/** The two answers of a form's yes-or-no question. */
public enum YesNo {
    YES,
    NO
}
