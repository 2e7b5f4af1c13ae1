package uk.homeward.referral;

import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Fact;

/**
 * The referral has its one destination.
 *
 * @param reason why it is not the proposed one, where it is not
 */
public record ReferralTriaged(
        String reference, Destination destination, @Nullable String service, @Nullable String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
