package uk.homeward.community;

/** One offer of the volunteers, and how much room it has now. */
public record OfferPlaces(String code, String name, int places, int taken) {

    public int free() {
        return Math.max(0, places - taken);
    }
}
