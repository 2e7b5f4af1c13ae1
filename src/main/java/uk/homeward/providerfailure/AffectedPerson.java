package uk.homeward.providerfailure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a provider served that failed.
 *
 * @param hostAuthority from which the cost is recovered
 * @param nextVisit the first that nobody makes; nothing where it is not known yet
 * @param timeCritical whether a visit that must not be late is among those of the coming day
 * @param coverUntil how long the cover is meant to last; nothing where it goes on until somebody starts
 */
public record AffectedPerson(
        String packageReference,
        String area,
        Payer payer,
        @Nullable String hostAuthority,
        CoverStatus status,
        @Nullable LocalDateTime nextVisit,
        boolean timeCritical,
        @Nullable String coveredBy,
        @Nullable LocalDateTime coveredFrom,
        @Nullable LocalDate coverUntil) {}
