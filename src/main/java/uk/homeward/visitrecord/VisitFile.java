package uk.homeward.visitrecord;

import java.time.Instant;

/**
 * A file in which a provider told how its visits went.
 *
 * @param rows as many as it has
 * @param news rows that were not on record before
 * @param problems as many as were found; nothing of the file counts where there are any
 * @param counts whether what stood in it is on record
 */
public record VisitFile(
        String reference,
        String provider,
        String fileName,
        int rows,
        int news,
        int problems,
        boolean counts,
        String sentBy,
        Instant sentAt) {

    public String standing() {
        return counts ? "On record" : problems > 0 ? "Has mistakes" : "Looked through only";
    }
}
