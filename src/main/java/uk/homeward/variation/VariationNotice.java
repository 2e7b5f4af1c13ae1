package uk.homeward.variation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider is told, in one page.
 *
 * @param from the first day on which it is so
 * @param until the last day; nothing where no end is known
 * @param visits those that it makes in a week then, each in words; none where it makes none
 * @param acknowledgeBy after which somebody asks
 */
public record VariationNotice(
        String reference,
        String packageReference,
        String area,
        String provider,
        VariationKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        String sentence,
        List<String> visits,
        Instant toldAt,
        LocalDate acknowledgeBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        boolean overdue) {

    public boolean waiting() {
        return acknowledgedAt == null;
    }
}
