package uk.homeward.commissioning;

import uk.homeward.audit.Fact;

/** What can happen on the way to a new framework. It belongs to the profile's decision about the model of care. */
public sealed interface CommissioningFact extends Fact {

    /** Something was recorded, or put right. */
    record CommissioningNoted(String reference, NoteKind kind, String subject, String reason)
            implements CommissioningFact {

        @Override
        public String caseReference() {
            return reference;
        }
    }
}
