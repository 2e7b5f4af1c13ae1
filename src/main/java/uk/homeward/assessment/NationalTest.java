package uk.homeward.assessment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.refusal.Wording;

/** What England asks besides the outcomes (Eligibility Criteria Regulations 2015, reg 2); Scotland does not. */
@Embeddable
public record NationalTest(
        @Nullable Boolean fromImpairment, @Nullable Boolean significantImpact, @Nullable String impactReason) {

    static final NationalTest NOT_ASKED = new NationalTest(null, null, null);

    NationalTest checked(Jurisdiction jurisdiction) {
        if (jurisdiction != Jurisdiction.ENGLAND) {
            return NOT_ASKED;
        }
        return new NationalTest(
                Wording.answered(
                        "fromImpairment",
                        fromImpairment,
                        "Say whether the needs come from a physical or mental impairment or illness."),
                Wording.answered(
                        "significantImpact",
                        significantImpact,
                        "Say whether there is, or is likely to be, a significant impact on well-being."),
                Wording.required(
                        "impactReason",
                        "What you say of well-being",
                        impactReason,
                        "Say what the needs do to the person's well-being, or why they do not affect it."));
    }
}
