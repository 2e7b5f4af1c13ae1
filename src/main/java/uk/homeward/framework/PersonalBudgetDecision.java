package uk.homeward.framework;

import uk.homeward.calendar.Jurisdiction;

/** The decision table {@code personal-budget-model} (ELO-43). */
public interface PersonalBudgetDecision {

    boolean mayPersonalBudget(Jurisdiction jurisdiction, LastGrades grades);
}
