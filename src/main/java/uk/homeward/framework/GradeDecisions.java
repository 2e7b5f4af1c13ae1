package uk.homeward.framework;

import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;

/** What is decided by grades. */
@Component
class GradeDecisions {

    private final EntryDecision entries;
    private final UpliftDecision uplifts;
    private final PersonalBudgetDecision personalBudgets;

    GradeDecisions(EntryDecision entries, UpliftDecision uplifts, PersonalBudgetDecision personalBudgets) {
        this.entries = entries;
        this.uplifts = uplifts;
        this.personalBudgets = personalBudgets;
    }

    EntryDecision.Entry entry(Jurisdiction jurisdiction, LastGrades grades) {
        return entries.decide(jurisdiction, grades);
    }

    boolean uplift(Jurisdiction jurisdiction, LastGrades grades) {
        return uplifts.mayBeUplifted(jurisdiction, grades);
    }

    boolean personalBudget(Jurisdiction jurisdiction, LastGrades grades) {
        return personalBudgets.mayPersonalBudget(jurisdiction, grades);
    }
}
