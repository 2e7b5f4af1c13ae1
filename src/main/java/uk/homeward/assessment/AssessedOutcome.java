package uk.homeward.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one need came to.
 *
 * @param code the name of a {@link SpecifiedOutcome}
 * @param description what the person wants, in their own words
 * @param band Scotland's; nothing in England
 * @param funded whether the council meets it (ELO-19)
 * @param fundingReason why it does not, or why it does although the need is not eligible
 * @param toldOn when the person was told
 * @param hoursPerWeek what nobody meets today
 * @param changedNeed whether it is another need than the last assessment found
 */
public record AssessedOutcome(
        String code,
        String description,
        @Nullable EligibilityBand band,
        boolean eligible,
        boolean funded,
        @Nullable String fundingReason,
        @Nullable LocalDate toldOn,
        BigDecimal hoursPerWeek,
        boolean changedNeed) {}
