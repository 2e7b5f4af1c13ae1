package uk.homeward.benefits;

import uk.homeward.audit.Fact;
import uk.homeward.funding.Money;

/** A benefit has come (KEN-26). */
public record BenefitRealised(String reference, Money amount, String evidence) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }

    @Override
    public String reason() {
        return "%s. %s".formatted(amount, evidence);
    }
}
