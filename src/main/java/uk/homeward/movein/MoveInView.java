package uk.homeward.movein;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move from another council as it is read.
 *
 * @param needs as the other council met them
 */
public record MoveInView(
        String packageReference,
        MoveInStatus status,
        String fromCouncil,
        LocalDate toldOn,
        LocalDate arrivesOn,
        @Nullable LocalDate arrivedOn,
        String needs,
        BigDecimal hoursPerWeek,
        @Nullable LocalDate overOn,
        @Nullable String overBecause) {}
