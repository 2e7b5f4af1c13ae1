package uk.homeward.dataimport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is read.
 *
 * @param rows below the names of the columns
 * @param size how many people, packages and so on it brings in
 * @param problems how many mistakes were found in it
 * @param decidedBy who brought it in, or discarded it
 */
public record ImportView(
        String reference,
        String kind,
        String fileName,
        ImportStatus status,
        int rows,
        int size,
        int problems,
        String checkedBy,
        Instant checkedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public boolean ready() {
        return status == ImportStatus.CHECKED && problems == 0;
    }

    public boolean waiting() {
        return status == ImportStatus.CHECKED;
    }
}
