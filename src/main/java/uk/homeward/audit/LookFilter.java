package uk.homeward.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which looks are asked for.
 *
 * @param cases references of records and cases; all where there is none
 * @param who the name that somebody signs in with; everybody where it is empty
 * @param from this moment or later
 * @param before earlier than this moment
 */
public record LookFilter(List<String> cases, String who, @Nullable Instant from, @Nullable Instant before) {}
