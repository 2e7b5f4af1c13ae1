package uk.homeward.framework;

import uk.homeward.calendar.Jurisdiction;

/** The decision table {@code uplift-eligibility} (ELO-42): necessary, not sufficient. */
public interface UpliftDecision {

    boolean mayBeUplifted(Jurisdiction jurisdiction, LastGrades grades);
}
