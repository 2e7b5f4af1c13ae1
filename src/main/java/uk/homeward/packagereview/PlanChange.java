package uk.homeward.packagereview;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Another plan holds while care goes on.
 *
 * @param changedOn since when
 * @param toldOn what had come up by then is neither lost nor moved
 */
@Embeddable
record PlanChange(LocalDate changedOn, LocalDate toldOn) {}
