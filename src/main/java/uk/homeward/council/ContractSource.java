package uk.homeward.council;

/** Where a council takes support from. In which order is data of its profile. */
public enum ContractSource {
    BLOCK,
    FRAMEWORK,
    SPOT,
    IN_HOUSE
}
