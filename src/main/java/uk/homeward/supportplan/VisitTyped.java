package uk.homeward.supportplan;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * A visit as somebody gives it, for one day of the week or several.
 *
 * @param latestStart the same as the earliest where it is left out
 * @param workers one where it is left out
 */
public record VisitTyped(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Set<DayOfWeek> days,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "08:00") @Nullable LocalTime earliestStart,
        @Schema(example = "08:30") @Nullable LocalTime latestStart,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "30") @Nullable Integer minutes,
        @Schema(example = "1") @Nullable Integer workers,
        @Nullable Boolean timeCritical,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<TaskTyped> tasks,
        @Nullable String shortReason) {

    /** What is done in it, as somebody gives it. */
    public record TaskTyped(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Help to wash and dress") @Nullable
                    String description,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "PERSONAL_HYGIENE") @Nullable String outcomeCode,
            @Nullable Boolean personalCare) {}

    List<PlannedVisit> visits() {
        Set<DayOfWeek> on = days == null ? Set.of() : days;
        if (on.isEmpty()) {
            throw new Refusal("days", "Choose at least one day of the week.");
        }
        LocalTime earliest = Wording.answered(
                "earliestStart", earliestStart, "Give the earliest time at which the visit begins, for example 08:00.");
        int length = Wording.answered("minutes", minutes, "Give the minutes of the visit, for example 30.");
        String reason = Wording.optional("shortReason", "The reason", shortReason);
        return on.stream()
                .sorted()
                .map(day -> new PlannedVisit(
                        day,
                        earliest,
                        latestStart == null ? earliest : latestStart,
                        length,
                        workers == null ? 1 : workers,
                        Boolean.TRUE.equals(timeCritical),
                        checkedTasks(),
                        length < PlannedVisit.SHORT ? reason : null))
                .toList();
    }

    private List<VisitTask> checkedTasks() {
        List<VisitTask> checked = new ArrayList<>();
        for (TaskTyped task : tasks == null ? List.<TaskTyped>of() : tasks) {
            checked.add(VisitTask.checked(
                    task.description(),
                    task.outcomeCode(),
                    Boolean.TRUE.equals(task.personalCare()),
                    checked.size() + 1));
        }
        return checked;
    }
}
