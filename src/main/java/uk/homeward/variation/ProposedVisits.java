package uk.homeward.variation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is proposed, checked. */
record ProposedVisits(
        String packageReference,
        String provider,
        List<Integer> numbers,
        List<String> without,
        LocalDate from,
        @Nullable LocalDate until,
        String words,
        String by,
        Instant at) {}
