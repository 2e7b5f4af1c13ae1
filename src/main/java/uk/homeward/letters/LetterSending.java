package uk.homeward.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when a letter went.
 *
 * @param translated whether it went in the person's language, where that is another than English
 * @param lateReason why it is told so late, where it is
 */
public record LetterSending(
        @Nullable LetterChannel channel,
        @Nullable LocalDate sentOn,
        @Nullable Boolean translated,
        @Nullable String lateReason) {}
