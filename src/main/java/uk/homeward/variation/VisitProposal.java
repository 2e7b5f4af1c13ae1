package uk.homeward.variation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other visits or tasks, as a provider proposes them. Nothing changes before a social worker has answered (ELO-15).
 *
 * @param without the visits that would be left out, each in words
 * @param until the last day; nothing where it would be for good
 * @param accepted nothing while nobody has answered
 */
public record VisitProposal(
        String reference,
        String packageReference,
        String area,
        String provider,
        List<String> without,
        LocalDate from,
        @Nullable LocalDate until,
        String words,
        String proposedBy,
        Instant proposedAt,
        @Nullable Boolean accepted,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean waiting() {
        return accepted == null;
    }
}
