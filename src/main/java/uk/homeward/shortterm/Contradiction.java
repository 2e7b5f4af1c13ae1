package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** Findings that do not go together are asked about: one of them was mistaken, or there is a reason. */
final class Contradiction {

    static final String FIELD = "contradictionReason";

    private Contradiction() {}

    /** @param reason why all of it is right */
    static void check(
            @Nullable AssessmentOutcome assessed,
            @Nullable Sequel follows,
            @Nullable BigDecimal hours,
            @Nullable String reason) {
        if (reason != null) {
            return;
        }
        List<String> found = found(assessed, follows, hours);
        if (found.size() > 1) {
            throw new Refusal(
                    FIELD,
                    "These do not go together: %s. Correct what is wrong, or say why all of it is right."
                            .formatted(String.join(", ", found)));
        }
    }

    private static List<String> found(
            @Nullable AssessmentOutcome assessed, @Nullable Sequel follows, @Nullable BigDecimal hours) {
        boolean noNeeds = assessed == AssessmentOutcome.NO_ELIGIBLE_NEEDS;
        boolean longTerm = follows != null && follows.isLongTerm();
        // In a care home support is not counted in hours.
        boolean noHours = hours != null && hours.signum() == 0 && follows != Sequel.CARE_HOME;
        boolean someHours = hours != null && hours.signum() > 0;
        List<String> parts = new ArrayList<>();
        if (noNeeds && (longTerm || someHours)) {
            parts.add("no needs that are eligible for support");
        }
        if (follows != null && longTerm && (noNeeds || noHours)) {
            parts.add("what follows is “%s”".formatted(follows.label()));
        }
        if (hours != null && (longTerm && noHours || noNeeds && someHours)) {
            parts.add("%s hours a week of long-term support still needed"
                    .formatted(hours.stripTrailingZeros().toPlainString()));
        }
        return parts;
    }
}
