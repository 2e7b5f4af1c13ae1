package uk.homeward.reassessment;

/**
 * Everybody of a programme, each counted once.
 *
 * @param late of those who wait
 */
public record ReassessmentCounts(
        long people, long assessed, long declined, long died, long moved, long supportEnded, long waiting, long late) {

    /** In the order of the filters. */
    public long of(ReassessmentFilter filter) {
        return switch (filter) {
            case LATE -> late;
            case WAITING -> waiting;
            case ASSESSED -> assessed;
            case DECLINED -> declined;
            case DIED -> died;
            case MOVED -> moved;
            case SUPPORT_ENDED -> supportEnded;
        };
    }

    public long accounted() {
        return people - waiting;
    }
}
