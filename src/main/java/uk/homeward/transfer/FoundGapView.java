package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One gap of the market and what is done about it.
 *
 * @param minutes a week
 * @param dueOn by when whoever makes contracts answers it
 * @param expectedOn the day on which the hours are to be there
 */
public record FoundGapView(
        String reference,
        String wave,
        CareNeed need,
        long minutes,
        LocalDate foundOn,
        LocalDate dueOn,
        GapStatus status,
        @Nullable GapAnswer answer,
        @Nullable String note,
        @Nullable LocalDate expectedOn,
        @Nullable String answeredBy,
        @Nullable LocalDate filledOn) {

    public String hours() {
        return Minutes.words(minutes);
    }
}
