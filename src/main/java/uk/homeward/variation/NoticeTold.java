package uk.homeward.variation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told to one provider. */
record NoticeTold(
        String packageReference,
        String provider,
        VariationKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        String sentence,
        List<String> visits,
        Instant at,
        LocalDate acknowledgeBy) {}
