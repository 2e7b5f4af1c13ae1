package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A need as shown to those who may see it.
 *
 * @param eligible nothing while the assessment is not complete
 */
public record NeedView(
        Need need,
        @Nullable EligibilityBand band,
        @Nullable Boolean eligible,
        @Nullable Boolean funded,
        @Nullable LocalDate toldOn) {

    static NeedView of(JudgedNeed judged) {
        return new NeedView(judged.need(), judged.band(), judged.eligible(), judged.funded(), judged.toldOn());
    }
}
