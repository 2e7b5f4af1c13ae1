package uk.homeward.sourcing;

import org.jspecify.annotations.Nullable;

/** What a broker answers where offers stand. */
public record OfferChoice(
        @Nullable OfferDecision answer,
        @Nullable Integer offer,
        @Nullable Integer secondOffer,
        @Nullable ChosenBy chosenBy,
        @Nullable String reason,
        PurchaseAnswers purchase) {}
