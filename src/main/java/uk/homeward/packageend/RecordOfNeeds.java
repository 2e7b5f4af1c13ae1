package uk.homeward.packageend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another council has to know to meet the same needs from the day of arrival on (Care Act 2014 s37).
 *
 * @param assessedOn nothing where no assessment of ours is complete
 * @param visits in words, with minutes
 * @param care who gives it, and how much
 */
public record RecordOfNeeds(
        String packageReference,
        @Nullable LocalDate assessedOn,
        List<Need> needs,
        List<String> visits,
        List<String> care) {

    /** @param outcome the name of the part of life */
    public record Need(String outcome, String wish, BigDecimal hoursPerWeek, boolean met) {}
}
