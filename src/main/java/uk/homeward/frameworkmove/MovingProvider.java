package uk.homeward.frameworkmove;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One provider of the old frameworks.
 *
 * @param successful nothing while that is not decided
 * @param people whom it served when it was decided
 * @param settled of them
 */
public record MovingProvider(
        String code,
        String name,
        @Nullable Boolean successful,
        @Nullable String reason,
        @Nullable LocalDate decidedOn,
        long people,
        long settled) {}
