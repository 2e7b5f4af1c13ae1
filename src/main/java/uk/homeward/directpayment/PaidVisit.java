package uk.homeward.directpayment;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The first visit that the money pays for.
 *
 * @param evidence how it is known, for example a timesheet
 */
public record PaidVisit(@Nullable LocalDateTime firstVisit, @Nullable String evidence) {}
