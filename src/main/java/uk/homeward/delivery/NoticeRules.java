package uk.homeward.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** @param noticeDays that contracts ask of a provider which hands care back */
record NoticeRules(@Min(0) @Max(365) int noticeDays) {

    /** A general default. */
    static final NoticeRules USUAL = new NoticeRules(28);
}
