package uk.homeward.confidentiality;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;

/** What can happen to who may see a person's record. */
public sealed interface ConfidentialityFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** A record opens only to those who are named from now on, or to others than before. */
    record RecordRestricted(String reference, Change change, String reason) implements ConfidentialityFact {}

    /** The record opens as others do. */
    record RestrictionLifted(String reference, @Nullable String reason) implements ConfidentialityFact {}

    /** Somebody opened a record that was closed to them. */
    record ClosedRecordOpened(String reference, String reason) implements ConfidentialityFact {}

    /** Somebody else has looked into why a record was opened. */
    record OpeningLookedInto(String reference, String reason) implements ConfidentialityFact {}
}
