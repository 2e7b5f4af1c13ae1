package uk.homeward.frameworkmove;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands whose provider stood on an old framework.
 *
 * @param provider that the person had, by its name
 * @param newProvider the chosen one, by its name
 * @param lateSince since when the new framework holds and nothing is settled
 */
public record MovingView(
        String move,
        String provider,
        MoveStatus status,
        @Nullable MoveChoice choice,
        @Nullable String choiceWords,
        @Nullable String newProvider,
        @Nullable LocalDateTime lastVisit,
        @Nullable LocalDateTime firstVisit,
        @Nullable String approvedBy,
        @Nullable LocalDate lateSince) {}
