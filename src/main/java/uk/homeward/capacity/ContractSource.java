package uk.homeward.capacity;

/** Where support comes from: bought in advance, called off at agreed rates, bought one by one, or the council's own. */
public enum ContractSource {
    BLOCK,
    FRAMEWORK,
    SPOT,
    IN_HOUSE
}
