package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week of support, as it was told.
 *
 * @param week its number, 1 for the first; less where the start was put right to a later day
 * @param hoursPlanned for the next week; nothing, as the condition, where the week was told afterwards
 */
public record WeekView(
        int week,
        LocalDate from,
        LocalDate to,
        LocalDate recordedOn,
        BigDecimal hoursDelivered,
        @Nullable BigDecimal hoursPlanned,
        @Nullable Integer visits,
        @Nullable Integer workers,
        List<@Nullable Integer> scores,
        ProgressReport.@Nullable Condition condition,
        boolean concern) {}
