package uk.homeward.benefits;

import uk.homeward.audit.Fact;

/** An entry of the benefits log has given its place to another (KEN-26). */
public record BenefitCorrected(String reference, String reason) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }
}
