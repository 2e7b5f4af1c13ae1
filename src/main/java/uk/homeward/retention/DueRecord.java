package uk.homeward.retention;

import java.time.LocalDate;

/**
 * A record whose time is over.
 *
 * @param reference of a case, or of a person without any
 * @param kind the name of its class
 * @param countedFrom its last contact, or the death
 * @param dueOn the first day on which it may go
 */
public record DueRecord(
        String reference, String personReference, String kind, LocalDate countedFrom, LocalDate dueOn) {}
