package uk.homeward.confidentiality.web;

import org.jspecify.annotations.Nullable;

/**
 * What information governance asks, as it is typed.
 *
 * @param person the reference of a person or of a case
 * @param staff the name that somebody signs in with
 * @param from the first day, as people write days
 * @param to the last day
 */
public record LookQuestion(
        @Nullable String person, @Nullable String staff, @Nullable String from, @Nullable String to) {}
