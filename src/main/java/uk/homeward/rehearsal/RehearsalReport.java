package uk.homeward.rehearsal;

import java.time.Instant;
import java.util.List;

/** What happened while the clock was moved, in the order in which it fell due. */
public record RehearsalReport(Instant from, Instant now, List<FiredTimer> fired) {}
