package uk.homeward.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two assessments of one person, the earlier one first: each part of life that either of them writes of. */
public record Comparison(AssessmentView earlier, AssessmentView later, List<Line> lines) {

    /** @param change in words; nothing where both found the same */
    public record Line(
            SpecifiedOutcome outcome, @Nullable NeedView earlier, @Nullable NeedView later, @Nullable String change) {}

    public static Comparison of(AssessmentView one, AssessmentView other) {
        boolean inOrder = one.reference().compareTo(other.reference()) <= 0;
        AssessmentView earlier = inOrder ? one : other;
        AssessmentView later = inOrder ? other : one;
        return new Comparison(
                earlier,
                later,
                Arrays.stream(SpecifiedOutcome.values())
                        .map(outcome -> line(outcome, need(earlier, outcome), need(later, outcome)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Line> line(SpecifiedOutcome outcome, @Nullable NeedView earlier, @Nullable NeedView later) {
        return earlier == null && later == null
                ? Optional.empty()
                : Optional.of(new Line(outcome, earlier, later, change(earlier, later)));
    }

    private static @Nullable NeedView need(AssessmentView assessment, SpecifiedOutcome outcome) {
        return assessment.needs().stream()
                .filter(view -> view.need().outcome() == outcome)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String change(@Nullable NeedView earlier, @Nullable NeedView later) {
        if (earlier == null) {
            return "New";
        }
        if (later == null) {
            return "Not there any more";
        }
        int hours = Objects.requireNonNull(later.need().hoursPerWeek())
                .compareTo(Objects.requireNonNull(earlier.need().hoursPerWeek()));
        if (hours != 0) {
            return hours > 0 ? "More hours unmet" : "Fewer hours unmet";
        }
        if (!Objects.equals(earlier.funded(), later.funded())) {
            return Boolean.TRUE.equals(later.funded()) ? "Met by the council now" : "Not met by the council any more";
        }
        return Objects.equals(earlier.need().score(), later.need().score()) ? null : "Another score";
    }
}
