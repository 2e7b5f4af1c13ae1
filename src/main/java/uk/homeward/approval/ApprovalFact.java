package uk.homeward.approval;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What becomes of something that needs a second person. */
public sealed interface ApprovalFact extends Fact {

    /** Somebody asks for something that nobody does alone. */
    record ApprovalAsked(String reference, String caseReference, String reason) implements ApprovalFact {}

    /** A second person agreed, and it was done. */
    record ApprovalGiven(String reference, String caseReference, @Nullable String reason) implements ApprovalFact {}

    /** A second person did not agree: everything stands as it was. */
    record ApprovalDeclined(String reference, String caseReference, String reason) implements ApprovalFact {}

    /** Whoever asked no longer does. */
    record ApprovalWithdrawn(String reference, String caseReference) implements ApprovalFact {}
}
