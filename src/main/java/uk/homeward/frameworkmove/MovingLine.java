package uk.homeward.frameworkmove;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person of the move in its list, without a name. */
public record MovingLine(
        String packageReference,
        String area,
        String provider,
        MoveStatus status,
        LocalDate since,
        @Nullable MoveChoice choice,
        @Nullable LocalDate lateSince) {}
