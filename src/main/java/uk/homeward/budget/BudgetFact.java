package uk.homeward.budget;

import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to a personal budget. */
public sealed interface BudgetFact extends Fact {

    record BudgetCalculated(String reference, String caseReference) implements BudgetFact {}

    record BudgetChecked(String reference, String caseReference) implements BudgetFact {}

    record BudgetVerified(String reference, String caseReference) implements BudgetFact {}

    record BudgetReturned(String reference, String caseReference, String reason) implements BudgetFact {}

    record BudgetDisputed(String reference, String caseReference, String reason) implements BudgetFact {}

    /** What was returned or disputed has an answer; the figure is counted anew. */
    record BudgetQueryAnswered(String reference, String caseReference, String reason) implements BudgetFact {}

    record SupportChosen(String reference, String caseReference) implements BudgetFact {}

    record PlanPriced(String reference, String caseReference) implements BudgetFact {}

    /** A manager let a plan through that costs more than the budget does by itself. */
    record DearerPlanAccepted(String reference, String caseReference, String reason) implements BudgetFact {}

    /** Another provider makes the plan, or the council does. */
    record PlannerChanged(String reference, String caseReference, String reason) implements BudgetFact {}

    record BudgetAgreed(String reference, String caseReference) implements BudgetFact {}

    /** Nights cost another amount than was agreed: what they are is not put off until somebody has agreed to it. */
    record BudgetRepriced(String reference, String caseReference, Change change, String reason) implements BudgetFact {}

    record BudgetExpired(String reference, String caseReference) implements BudgetFact {}

    /** What it was counted from has changed, or the person chooses anew. */
    record BudgetReopened(String reference, String caseReference, String reason) implements BudgetFact {}
}
