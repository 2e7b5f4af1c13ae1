package uk.homeward.framework;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** What the regulator found, by theme. */
public record InspectionRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-09-14") @Nullable LocalDate inspectedOn,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "{\"Safe\": 3, \"Caring\": 4}") @Nullable
                Map<String, Integer> grades) {

    /** @param themes that the regulator grades */
    Map<String, Integer> checkedGrades(List<String> themes, GradeScale scale) {
        if (grades == null || grades.isEmpty()) {
            throw new Refusal("grades", "Give the grade of each theme.");
        }
        grades.forEach((theme, grade) -> {
            if (!themes.contains(theme)) {
                throw new Refusal(
                        "grades", "“%s” is no theme. Give grades of: %s.".formatted(theme, String.join(", ", themes)));
            }
            if (grade == null || grade < 1 || grade > scale.best()) {
                throw new Refusal(
                        "grades",
                        "Grades run from %s to %s. Check that of %s."
                                .formatted(scale.inWords(1), scale.inWords(scale.best()), theme));
            }
        });
        return grades;
    }
}
