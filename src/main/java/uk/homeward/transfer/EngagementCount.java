package uk.homeward.transfer;

/**
 * How many people of an area were engaged, and why others were not: a hundred per cent that is honest (DER-40).
 *
 * @param died before they could be
 * @param moved away before they could be
 * @param ended whose package was over before they could be
 * @param notReached to whom no letter was delivered, and who were not told in another way
 * @param open still to be engaged, with those that were not reached
 */
public record EngagementCount(
        long people, long engaged, long died, long moved, long ended, long notReached, long open) {

    /** Of those who could be engaged; 100 where nobody is left. */
    public int percent() {
        long possible = engaged + open;
        return possible == 0 ? 100 : (int) (engaged * 100 / possible);
    }
}
