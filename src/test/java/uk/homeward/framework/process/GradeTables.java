package uk.homeward.framework.process;

import uk.homeward.framework.EntryDecision;
import uk.homeward.framework.PersonalBudgetDecision;
import uk.homeward.framework.UpliftDecision;

/** The real decision tables, for tests of whoever asks them. */
public final class GradeTables {

    private GradeTables() {}

    public static EntryDecision entry() {
        return new FrameworkEntryReader();
    }

    public static UpliftDecision uplift() {
        return new UpliftEligibilityReader();
    }

    public static PersonalBudgetDecision personalBudget() {
        return new PersonalBudgetModelReader();
    }
}
