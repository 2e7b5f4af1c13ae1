package uk.homeward.variation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen between a council and whoever makes the visits. The case is the package. */
public sealed interface VariationFact extends Fact {

    /** A provider is told what changes, and from when. */
    record VariationTold(String reference, String caseReference, VariationKind kind, LocalDate from)
            implements VariationFact {}

    record VariationAcknowledged(String reference, String caseReference) implements VariationFact {}

    /** The provider has not acknowledged in time: somebody asks whether its workers know. */
    record VariationUnanswered(String reference, String caseReference, LocalDate by) implements VariationFact {}

    /** A provider proposes other visits; nothing has changed. */
    record VisitsProposed(String reference, String caseReference, @Nullable String reason) implements VariationFact {}

    record ProposalAccepted(String reference, String caseReference, @Nullable String reason) implements VariationFact {}

    record ProposalDeclined(String reference, String caseReference, @Nullable String reason) implements VariationFact {}
}
