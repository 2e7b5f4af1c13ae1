package uk.homeward.reports;

import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.shortterm.Sequel;

/** How often this followed a service. */
public record SequelCount(String service, EntryRoute route, @Nullable Sequel sequel, long episodes) {}
