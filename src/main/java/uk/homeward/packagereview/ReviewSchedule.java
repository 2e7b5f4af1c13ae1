package uk.homeward.packagereview;

import uk.homeward.calendar.Jurisdiction;

/** Which review follows from what, and within which time. */
public interface ReviewSchedule {

    ReviewLimit limit(ReviewClock clock, Jurisdiction jurisdiction);
}
