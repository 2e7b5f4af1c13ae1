package uk.homeward.nightsupport;

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

    public boolean tries() {
        return trial != null && trial.running();
    }
}
