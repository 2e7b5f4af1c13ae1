package uk.homeward.packageend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What whoever closes a package says.
 *
 * @param lastDay nothing where it is the one that was decided
 * @param providersToldOn nothing where nobody gives care
 */
public record CloseAnswers(
        @Nullable LocalDate lastDay, @Nullable LocalDate providersToldOn, @Nullable String lateReason) {}
