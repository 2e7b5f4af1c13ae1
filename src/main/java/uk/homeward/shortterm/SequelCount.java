package uk.homeward.shortterm;

import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;

/** How often this followed a service. */
public record SequelCount(String service, EntryRoute route, @Nullable Sequel sequel, long episodes) {}
