package uk.homeward.capacity;

/** What holds for a place, as far as anybody else's life leaves it alone. */
record PlaceTerms(long id, String reference, String service, PlaceStatus status, Days days) {

    boolean runs(Days wanted) {
        return status == PlaceStatus.PLACED && days.equals(wanted);
    }
}
