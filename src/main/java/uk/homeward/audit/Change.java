package uk.homeward.audit;

import org.jspecify.annotations.Nullable;

/**
 * What was put right on a record: the old value stays readable.
 *
 * @param what as it is called on pages, for example "Date of birth"
 * @param was nothing where nothing was known
 * @param became nothing where it was taken away
 */
public record Change(String what, @Nullable String was, @Nullable String became) {}
