package uk.homeward.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody agreed to own.
 *
 * @param owner a named person or a team
 * @param until by when it is in place
 */
public record FollowUpAnswer(@Nullable String whatFollows, @Nullable String owner, @Nullable LocalDate until) {}
