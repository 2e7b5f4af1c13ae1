package uk.homeward.reports;

/**
 * Whether personal care came within six weeks of the assessment, as Scotland promises.
 *
 * @param inTime it began by the day that was promised
 * @param late it began after it
 * @param waiting it has not begun, and the day has not come
 * @param overdue it has not begun, and the day is over
 */
public record PersonalCarePromise(long inTime, long late, long waiting, long overdue) {

    public long all() {
        return inTime + late + waiting + overdue;
    }
}
