package uk.homeward.nightsupport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/**
 * Less support is tried; what there was stays reserved until it is kept (ELO-32).
 *
 * @param lastNight of the trial
 */
@Embeddable
public record NightTrial(
        LocalDate firstNight,
        LocalDate lastNight,
        @Enumerated(EnumType.STRING) @Column(name = "trial_outcome") @Nullable TrialOutcome outcome,
        @Nullable LocalDate trialEndedOn,
        @Nullable String trialReason) {

    private static final int WEEKS_AHEAD = 12;

    public enum TrialOutcome {
        KEPT("Kept"),
        BACK("Back to what there was"),
        STOPPED("Stopped");

        private final String label;

        TrialOutcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static NightTrial begun(LocalDate firstNight, int nights, LocalDate today) {
        if (firstNight.isBefore(today) || firstNight.isAfter(today.plusWeeks(WEEKS_AHEAD))) {
            throw new Refusal("firstNight", "Give tonight, or a night of the next twelve weeks.");
        }
        return new NightTrial(firstNight, firstNight.plusDays(nights - 1L), null, null, null);
    }

    boolean running() {
        return outcome == null;
    }

    NightTrial ended(TrialOutcome as, LocalDate on, String why) {
        return new NightTrial(firstNight, lastNight, as, on, why);
    }
}
