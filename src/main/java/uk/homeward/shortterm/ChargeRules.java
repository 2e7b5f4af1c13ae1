package uk.homeward.shortterm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * @param tellDaysBefore days before a charge can begin on which somebody is asked to tell the person of it
 * @param freePeriod the council's own policies
 */
public record ChargeRules(@Min(1) @Max(42) int tellDaysBefore, @NotNull FreePeriodPolicies freePeriod) {

    /** Of a council that has no short-term service to charge for: the days of the law, of which nobody is ever told. */
    static final ChargeRules NONE = new ChargeRules(14, new FreePeriodPolicies(false, false, true));
}
