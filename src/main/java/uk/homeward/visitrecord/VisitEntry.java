package uk.homeward.visitrecord;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a package.
 *
 * @param file nothing where it did not stand in one
 */
record VisitEntry(
        String packageReference, String provider, VisitRecord record, @Nullable Long file, String by, Instant at) {}
