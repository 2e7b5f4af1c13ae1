package uk.homeward.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the people of an area, without names.
 *
 * @param late what is late, and why; nothing where it goes as it should
 */
public record TransferLine(
        String reference,
        String packageReference,
        TransferStatus status,
        LocalDate since,
        long minutes,
        boolean flagged,
        @Nullable String late) {

    public String hours() {
        return Minutes.words(minutes);
    }
}
