package uk.homeward.nightsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Support at night as shown to those who may see the person.
 *
 * @param tonight what the person has now
 * @param reserved whether what there was before is kept free for the same night
 */
public record NightSupportView(
        String assessmentReference,
        String packageReference,
        String personReference,
        LocalDate openedOn,
        LocalDate decideBy,
        @Nullable LocalDate overdueSince,
        List<LoggedNight> log,
        double wakesANight,
        @Nullable NightPlan plan,
        List<RejectedOption> rejected,
        @Nullable NightTrial trial,
        List<NightIncident> incidents,
        @Nullable NightOption tonight,
        boolean reserved,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {

    /** Of what was chosen; where less was tried and was not enough, of what there was before. */
    BigDecimal weeklyCost() {
        if (plan == null || endedOn != null) {
            return BigDecimal.ZERO;
        }
        BigDecimal before = plan.presentCostPerWeek();
        return wentBack() && before != null ? before : plan.costPerWeek();
    }

    private boolean wentBack() {
        return trial != null && !trial.running() && trial.outcome() != NightTrial.TrialOutcome.KEPT;
    }

    public boolean tries() {
        return trial != null && trial.running();
    }
}
