package uk.homeward.rehearsal;

import java.time.Instant;
import java.util.List;

/** What happened while the clock was moved, in the order in which it fell due. */
public record Rehearsal(Instant from, Instant now, List<Fired> fired) {}
