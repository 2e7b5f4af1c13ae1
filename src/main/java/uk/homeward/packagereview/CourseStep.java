package uk.homeward.packagereview;

import java.time.LocalDate;
import java.util.List;

/** Something from which the reviews of a package are counted, on its day. */
interface CourseStep {

    LocalDate on();

    void apply(List<ReviewWindow> ahead, ReviewWindows windows);
}
