package uk.homeward.providerfailure;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/** What can happen when a provider fails. */
public sealed interface FailureFact extends Fact {

    /** Everybody whom it served is to be covered. The case is the failure itself. */
    record ProviderFailed(String reference, String caseReference, String provider, FailureCause cause, String reason)
            implements FailureFact {}

    /** One person is without care from a moment on. */
    record PersonAffected(String reference, String caseReference, Payer payer) implements FailureFact {}

    /** Somebody makes the visits of one person again, or nobody has to. */
    record CrisisCovered(String reference, String caseReference, @Nullable String provider) implements FailureFact {}

    /** The provider makes its visits again, as before. */
    record ProviderCameBack(String reference, String caseReference, String provider, @Nullable String reason)
            implements FailureFact {}

    /** Nobody is without care any more. */
    record FailureOver(String reference, String caseReference) implements FailureFact {}
}
