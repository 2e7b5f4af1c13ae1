package uk.homeward.benefits;

import uk.homeward.audit.Fact;
import uk.homeward.funding.Money;

/** A benefit is expected of a service (KEN-26). */
public record BenefitNoted(String reference, String service, Money yearly) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }

    @Override
    public String reason() {
        return "%s a year is expected of %s.".formatted(yearly, service);
    }
}
