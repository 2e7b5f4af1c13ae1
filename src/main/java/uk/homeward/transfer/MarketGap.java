package uk.homeward.transfer;

/**
 * What the market of an area does not offer yet: work for whoever makes contracts (DER-26).
 *
 * @param minutes a week that are missing
 */
public record MarketGap(String wave, String area, CareNeed need, long minutes) {

    public String hours() {
        return Minutes.words(minutes);
    }
}
