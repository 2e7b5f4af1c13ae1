package uk.homeward.benefits;

import uk.homeward.audit.Fact;
import uk.homeward.funding.Money;

/** What can happen to an entry of the benefits log (KEN-26). */
public sealed interface BenefitFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** A benefit is expected of a service (KEN-26). */
    record BenefitNoted(String reference, String service, Money yearly) implements BenefitFact {

        @Override
        public String reason() {
            return "%s a year is expected of %s.".formatted(yearly, service);
        }
    }

    /** A benefit has come (KEN-26). */
    record BenefitRealised(String reference, Money amount, String evidence) implements BenefitFact {

        @Override
        public String reason() {
            return "%s. %s".formatted(amount, evidence);
        }
    }

    /** An entry of the benefits log has given its place to another (KEN-26). */
    record BenefitCorrected(String reference, String reason) implements BenefitFact {}
}
