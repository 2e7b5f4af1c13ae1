package uk.homeward.entry;

import org.jspecify.annotations.Nullable;

/**
 * What was agreed with somebody who declined the offer.
 *
 * @param formerSupport reference of the service or package that is restarted; that of the referral unless said otherwise
 * @param saidBy who said that no care is wanted
 * @param capacity whether the person had capacity for that decision
 */
public record CareInsteadAnswer(
        @Nullable CareInstead instead,
        @Nullable String formerSupport,
        @Nullable WishSaidBy saidBy,
        @Nullable Boolean capacity) {}
