package uk.homeward.retention;

import uk.homeward.audit.Fact;

/** What can happen to the keeping of a record. */
public sealed interface RetentionFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** Nothing of it is deleted from now on. */
    record LegalHoldPlaced(String reference, String reason) implements RetentionFact {}

    /** Its own rule counts again. */
    record LegalHoldReleased(String reference, String reason) implements RetentionFact {}
}
