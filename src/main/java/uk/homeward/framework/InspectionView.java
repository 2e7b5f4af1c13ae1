package uk.homeward.framework;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One inspection of a registered service.
 *
 * @param grade the one that counts
 * @param withdrawnReason why it was taken back; then it counts no longer
 */
public record InspectionView(
        long number,
        LocalDate inspectedOn,
        Map<String, Integer> grades,
        int grade,
        String recordedBy,
        @Nullable String withdrawnReason,
        @Nullable String withdrawnBy) {

    /** "Leadership 4, Staffing 3" */
    public String inWords() {
        return grades.entrySet().stream()
                .map(theme -> theme.getKey() + " " + theme.getValue())
                .collect(Collectors.joining(", "));
    }
}
