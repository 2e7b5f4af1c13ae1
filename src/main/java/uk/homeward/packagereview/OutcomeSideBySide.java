package uk.homeward.packagereview;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One outcome as it was assessed, as it is planned, and as it was met.
 *
 * @param label as the question of the form calls it
 * @param wish in the person's own words
 * @param hoursAssessed what nobody met when it was assessed
 * @param visits a week that are for it
 * @param last how far it was met when it was last reviewed
 */
public record OutcomeSideBySide(
        String label,
        String wish,
        BigDecimal hoursAssessed,
        int visits,
        BigDecimal pounds,
        boolean inPlan,
        OutcomeScore.@Nullable Score last) {}
