package uk.homeward.capacity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many wait for one service, and since when the first of them. */
record WaitingCount(long all, long urgent, @Nullable Instant oldest) {}
