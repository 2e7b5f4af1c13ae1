package uk.homeward.supportplan;

import uk.homeward.audit.Fact;

/** What can happen to a version of a support plan. */
public sealed interface PlanFact extends Fact {

    record PlanOpened(String reference, String caseReference) implements PlanFact {}

    /** A provider that the person chose, with their consent, is told who they are. */
    record PlannerNamed(String reference, String caseReference, String provider) implements PlanFact {}

    record PlanSubmitted(String reference, String caseReference) implements PlanFact {}

    record PlanSentBack(String reference, String caseReference, String reason) implements PlanFact {}

    record PlanAgreed(String reference, String caseReference) implements PlanFact {}
}
