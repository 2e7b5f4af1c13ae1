package uk.homeward.calendar;

/** Whose law and whose bank holidays apply. */
public enum Jurisdiction {
    ENGLAND,
    SCOTLAND
}
