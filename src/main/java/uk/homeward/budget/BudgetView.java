package uk.homeward.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A personal budget as it stands. All amounts are pounds a week.
 *
 * @param ruleVersion of the rule that gave the figure (ELO-47)
 * @param indicative for what is unmet by day
 * @param nightCost of support at night, beside it
 * @param ceiling the dearest plan that passes without a manager's decision
 * @param countsFrom first day after the free weeks
 * @param personPays nothing where it is not known
 * @param told what the person was told of each option
 * @param query why it was returned or disputed
 */
public record BudgetView(
        String assessmentReference,
        String packageReference,
        String personReference,
        int revision,
        BudgetStatus status,
        BigDecimal indicative,
        BigDecimal nightCost,
        String ruleVersion,
        BigDecimal hoursPerWeek,
        BigDecimal ratePerHour,
        int tolerance,
        BigDecimal ceiling,
        LocalDate calculatedOn,
        @Nullable String checkedBy,
        @Nullable LocalDate countsFrom,
        @Nullable BigDecimal personPays,
        @Nullable String verifiedBy,
        @Nullable LocalDate expiresOn,
        @Nullable ChoiceView choice,
        List<RelevantAmount> told,
        @Nullable String query,
        @Nullable String queryAnswer,
        @Nullable BigDecimal planCost,
        @Nullable String overReason,
        @Nullable String overAcceptedBy,
        @Nullable String agreedBy,
        @Nullable LocalDate agreedOn) {

    public boolean agreed() {
        return status == BudgetStatus.AGREED;
    }

    /** What is left for the council (Care Act 2014 s26); nothing while it is not known what the person pays. */
    public @Nullable BigDecimal councilPays() {
        BigDecimal day = planCost == null ? indicative : planCost;
        return personPays == null
                ? null
                : day.add(nightCost).subtract(personPays).max(BigDecimal.ZERO);
    }
}
