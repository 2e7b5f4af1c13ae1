package uk.homeward.framework;

import uk.homeward.calendar.Jurisdiction;

/** The decision table {@code framework-entry} (ELO-41). */
public interface EntryDecision {

    Entry decide(Jurisdiction jurisdiction, LastGrades grades);

    enum Entry {
        ADMITTED,
        REFUSED,
        /** Too little is known: somebody decides, and says why. */
        MANUAL
    }
}
