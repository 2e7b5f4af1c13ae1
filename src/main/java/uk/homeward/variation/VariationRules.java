package uk.homeward.variation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** @param acknowledgeWorkingDays in which a provider acknowledges what it is told, before somebody asks */
record VariationRules(@Min(1) @Max(20) int acknowledgeWorkingDays) {

    /** A general default. */
    static final VariationRules USUAL = new VariationRules(2);
}
