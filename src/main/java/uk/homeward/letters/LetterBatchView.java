package uk.homeward.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Letters that are printed together.
 *
 * @param letters how many when it was made
 * @param printedOn nothing while it was not printed
 */
public record LetterBatchView(
        long number,
        LocalDate madeOn,
        String madeBy,
        int letters,
        @Nullable LocalDate printedOn,
        @Nullable String printedBy) {}
