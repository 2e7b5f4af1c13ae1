package uk.homeward.entry;

/** Everyone on the pathway is offered reablement and rehabilitation (KEN-05); this is what they said. */
public enum OfferAnswer {
    ACCEPTED,
    DECLINED
}
